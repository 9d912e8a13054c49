package org.xml.sax

interface EntityResolver {
    Object resolveEntity(String publicId, String systemId)
}
