def bo = new ByteArrayOutputStream()
new DataOutputStream(bo).with { writeInt 5; writeUTF 'ä'; writeDouble 1.5; writeBoolean true; flush() }
new DataInputStream(new ByteArrayInputStream(bo.toByteArray())).with { println readInt() + readUTF() + readDouble() + readBoolean() }
// expect: 5ä1.5true
