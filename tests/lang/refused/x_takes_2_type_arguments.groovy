class B { Map<Object> m() {} } // expect error: 'Map' takes 2 type arguments
