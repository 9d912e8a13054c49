import groovy.transform.PackageScope
class Holder { @PackageScope def hidden = 4; @PackageScope String text = 'x'; def open = 5 }
println([new Holder().properties.keySet().sort(), new Holder().hidden, new Holder(hidden: 7).hidden, new Holder().text])
println Holder.methods*.name.findAll { it.startsWith('get') && it.size() > 8 }.sort() - ['getMetaClass', 'getProperty']
// expect: [[class, open], 4, 7, x]
// expect: []
