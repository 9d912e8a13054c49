package java.nio.file

interface CopyOption {}
