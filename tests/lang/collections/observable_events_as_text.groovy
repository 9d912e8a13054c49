// What an event of java.beans says of itself.
import java.beans.PropertyChangeEvent
def say = { println it.toString().replaceAll(/@\w+/, '') }
say new PropertyChangeEvent('source', 'name', [1], null)
def l = new ObservableList()
l.addPropertyChangeListener(say)
l << 1
l[0] = 5
l.remove(0)
class B { @groovy.beans.Bindable String x }
def b = new B()
b.propertyChange = say
b.x = 'new'
// expect: java.beans.PropertyChangeEvent[propertyName=name; oldValue=[1]; newValue=null; propagationId=null; source=source]
// expect: groovy.util.ObservableList$ElementAddedEvent[propertyName=content; oldValue=null; newValue=1; propagationId=null; source=groovy.util.ObservableList]
// expect: java.beans.PropertyChangeEvent[propertyName=size; oldValue=0; newValue=1; propagationId=null; source=groovy.util.ObservableList]
// expect: groovy.util.ObservableList$ElementUpdatedEvent[propertyName=content; oldValue=1; newValue=5; propagationId=null; source=groovy.util.ObservableList]
// expect: groovy.util.ObservableList$ElementRemovedEvent[propertyName=content; oldValue=5; newValue=null; propagationId=null; source=groovy.util.ObservableList]
// expect: java.beans.PropertyChangeEvent[propertyName=size; oldValue=1; newValue=0; propagationId=null; source=groovy.util.ObservableList]
// expect: java.beans.PropertyChangeEvent[propertyName=x; oldValue=null; newValue=new; propagationId=null; source=B]
