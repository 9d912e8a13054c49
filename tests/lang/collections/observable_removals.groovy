// What is told when items leave an observed list or set, by whatever way
def show = { e -> println "${e.propertyName} ${e.class.simpleName} ${e.hasProperty('index') ? e.index : ''} ${e.respondsTo('getValues') ? e.values : e.newValue}" }
for (o in [new ObservableList([1, 2, 3, 2]), new ObservableSet([1, 2, 3] as LinkedHashSet)]) {
  o.addPropertyChangeListener(show as java.beans.PropertyChangeListener)
  println o.removeAll([2, 9]); println o.removeAll(null); println o.retainAll([1]); println o.retainAll(null)
  o.addAll([5, 6]); o << 7; o.clear(); println o.size(); println o.isEmpty(); o.add(4); println o.contains(4); println o.toArray()
  def z = o.iterator(); z.next(); z.remove(); println o.size; println o.content
}
def l = new ObservableList([1, 2]) ; l.addPropertyChangeListener(show as java.beans.PropertyChangeListener)
l[0] = 5; l.remove(0); l.remove((Object) 2); l.add(0, 9); println l
// expect: content MultiElementRemovedEvent 0 [2]
// expect: size PropertyChangeEvent  2
// expect: true
// expect: false
// expect: content MultiElementRemovedEvent 0 [3]
// expect: size PropertyChangeEvent  1
// expect: true
// expect: false
// expect: content MultiElementAddedEvent 1 [5, 6]
// expect: size PropertyChangeEvent  3
// expect: content ElementAddedEvent 3 7
// expect: size PropertyChangeEvent  4
// expect: content ElementClearedEvent 0 [1, 5, 6, 7]
// expect: size PropertyChangeEvent  0
// expect: 0
// expect: true
// expect: content ElementAddedEvent 0 4
// expect: size PropertyChangeEvent  1
// expect: true
// expect: [4]
// expect: content ElementRemovedEvent 0 null
// expect: size PropertyChangeEvent  0
// expect: 0
// expect: []
// expect: content MultiElementRemovedEvent  [2]
// expect: size PropertyChangeEvent  2
// expect: true
// expect: false
// expect: content MultiElementRemovedEvent  [3]
// expect: size PropertyChangeEvent  1
// expect: true
// expect: false
// expect: content MultiElementAddedEvent  [5, 6]
// expect: size PropertyChangeEvent  3
// expect: content ElementAddedEvent  7
// expect: size PropertyChangeEvent  4
// expect: content ElementClearedEvent  [1, 5, 6, 7]
// expect: size PropertyChangeEvent  0
// expect: 0
// expect: true
// expect: content ElementAddedEvent  4
// expect: size PropertyChangeEvent  1
// expect: true
// expect: [4]
// expect: content ElementRemovedEvent  null
// expect: size PropertyChangeEvent  0
// expect: []
// expect: []
// expect: content ElementUpdatedEvent 0 5
// expect: content ElementRemovedEvent 0 null
// expect: size PropertyChangeEvent  1
// expect: content ElementRemovedEvent 0 null
// expect: size PropertyChangeEvent  0
// expect: content ElementAddedEvent 0 9
// expect: size PropertyChangeEvent  1
// expect: [9]
