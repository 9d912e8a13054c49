import groovy.xml.MarkupBuilder
def w = new StringWriter()
def b = new MarkupBuilder(w)
b.html(lang: 'en') { head { title('T & x') }; body { h1(class: "it's", 'text'); br(); mkp.yield('raw<'); mkp.yieldUnescaped('<hr/>'); mkp.comment('c') } }
println w
// expect: <html lang='en'>
// expect:   <head>
// expect:     <title>T &amp; x</title>
// expect:   </head>
// expect:   <body>
// expect:     <h1 class='it&apos;s'>text</h1>
// expect:     <br />raw&lt;<hr/><!-- c -->
// expect:   </body>
// expect: </html>
