import groovy.beans.ListenerList
class Source {
    @ListenerList List listeners // expect error: the collection 'listeners' must say of which listeners: List<Listener>
}
