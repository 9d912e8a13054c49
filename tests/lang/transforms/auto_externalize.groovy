import groovy.transform.AutoExternalize
@AutoExternalize(excludes = 'price', includeFields = true)
class Book {
    String isbn
    float price
    int pages = 3
    protected boolean sold
}
ObjectOutput output = { println "writes $it" } as ObjectOutput
def book = new Book(isbn: 'q', sold: true)
book.writeExternal(output)
def parts = ['r', 5, true]
book.readExternal({ parts.remove(0) } as ObjectInput)
println([book.isbn, book.pages, book.@sold, book.price, book instanceof Externalizable])
// expect: writes q
// expect: writes 3
// expect: writes true
// expect: [r, 5, true, 0.0, true]
