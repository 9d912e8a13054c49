try { Integer.parseInt('x') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: For input string: "x"
try { Integer.parseInt('') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: For input string: ""
try { Integer.parseInt(' 1') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: For input string: " 1"
try { Integer.parseInt('99999999999') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: For input string: "99999999999"
try { Integer.parseInt('zz', 16) } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: For input string: "zz" under radix 16
try { Long.parseLong('1L') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: For input string: "1L"
try { Double.parseDouble('x') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: For input string: "x"
try { Double.parseDouble('') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: empty String
try { new BigInteger('') } catch (e) { println "${e.class.name}: ${e.message.readLines()[0]}" }  // expect: java.lang.NumberFormatException: Zero length BigInteger
