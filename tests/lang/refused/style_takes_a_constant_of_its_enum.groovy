@groovy.transform.AutoClone(style = AutoClone.SIMPLE) class A { } // expect error: the member 'style' of this annotation takes a constant of AutoCloneStyle
