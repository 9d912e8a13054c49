import groovy.beans.ListenerList
class Source {
    @ListenerList String listeners // expect error: @ListenerList is for collections, which 'listeners' is not
}
