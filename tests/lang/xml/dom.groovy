// org.w3c.dom: documents read and built by DOMBuilder, asked by DOMCategory, written by XmlUtil.
import groovy.xml.*
import groovy.xml.dom.DOMCategory
def doc = DOMBuilder.parse(new StringReader("<shop name='s'><car id='1'><make>Holden</make></car><car id='2'><make>Peel</make>text<!-- no --></car><bus/></shop>"))
def shop = doc.documentElement
println shop.tagName + ' ' + shop.getAttribute('name') + ' ' + shop.childNodes.length + ' ' + shop.lastChild.nodeName
use(DOMCategory) {
    println shop.car.size() + ' ' + shop.car*.'@id' + ' ' + shop.car.'@id' + ' ' + shop.car.make*.text()
    println shop.car[1].text() + ' ' + shop.car[-1].'@id' + ' ' + shop[0].name() + ' ' + shop.car[0].parent().name()
    println shop.depthFirst()*.name() + ' ' + shop.breadthFirst()*.nodeName
    println shop.car.find { it.'@id' == '2' }.make.text() + ' ' + shop.car[1].localText() + ' ' + shop.'@name' + ' ' + shop.car[0].'..'.name()
    shop.car[0].appendNode('colour', [kind: 'dark'], 'red')
    shop.car[1].make[0].value = 'Pool'
    shop.bus[0]['@wheels'] = 6
    shop.car[0].plus { van(id: 3) { make('Ford') } }
    shop.car[1].replaceNode { bike() }
    println shop.children()*.name() + ' ' + shop.attributes().size() + ' ' + shop.'**'.size()
    try { shop.replaceNode { x() } } catch (UnsupportedOperationException e) { println e.message }
}
println XmlUtil.serialize(shop).normalize()
try { shop.car } catch (MissingPropertyException e) { println e.property }
def made = DOMBuilder.newInstance().html { head { title(class: 'c', 'T') }; body() }
println made.getElementsByTagName('*').length + ' ' + made.firstChild.firstChild.textContent + ' ' + made.parentNode
println new StreamingDOMBuilder().bind { a { b('x') } }().documentElement.textContent
println doc.getElementsByTagName('make').collect { it.parentNode.nodeName + it.nodeType }
try { DOMBuilder.parse(new StringReader('<a>')) } catch (org.xml.sax.SAXParseException e) { println 'not well formed' }
// expect: shop s 3 bus
// expect: 2 [1, 2] [1, 2] [Holden, Peel]
// expect: Peeltext 2 car shop
// expect: [shop, car, make, car, make, bus,  , shop, car, car, bus, make, make, #text, #text, #text]
// expect: Peel [text] s shop
// expect: [car, van, bike, bus,  , 1,  , 8]
// expect: Replacing the root node is not supported
// expect: <?xml version="1.0" encoding="UTF-8"?><shop name="s">
// expect:   <car id="1">
// expect:     <make>Holden</make>
// expect:     <colour kind="dark">red</colour>
// expect:   </car>
// expect:   <van id="3">
// expect:     <make>Ford</make>
// expect:   </van>
// expect:   <bike/>
// expect:   <bus wheels="6"/>
// expect: </shop>
// expect: 
// expect: car
// expect: 3 T null
// expect: x
// expect: [car1, van1]
// expect: not well formed
