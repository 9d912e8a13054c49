enum E { A; E() {} }; new E() // expect error: only the enum 'E' itself makes its constants
