package java.nio.file

interface OpenOption {}
