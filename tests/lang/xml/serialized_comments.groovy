// XmlUtil.serialize keeps comments and instructions
import groovy.xml.XmlUtil
println XmlUtil.serialize('<!--top--><a><!-- c --><b>x<!--in--></b><?pi x y?></a><!--end-->')
println XmlUtil.serialize('<a>text<!--c--><b/>more</a>')
println XmlUtil.serialize(new groovy.xml.StreamingMarkupBuilder().bind { a { mkp.comment 'c'; b() } })
// expect: <?xml version="1.0" encoding="UTF-8"?><!--top--><a>
// expect:   <!-- c -->
// expect:   <b>
// expect:     x
// expect:     <!--in-->
// expect:   </b>
// expect:   <?pi x y?>
// expect: </a><!--end-->
// expect:
// expect: <?xml version="1.0" encoding="UTF-8"?><a>
// expect:   text
// expect:   <!--c-->
// expect:   <b/>
// expect:   more
// expect: </a>
// expect:
// expect: <?xml version="1.0" encoding="UTF-8"?><a>
// expect:   <!--c-->
// expect:   <b/>
// expect: </a>
// expect:
