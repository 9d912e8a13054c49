node {
    writeFile file: 'pom.xml', text: '''<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>3</version></parent>
  <artifactId>app</artifactId><version>1.0-SNAPSHOT</version>
  <properties><java.level>17</java.level></properties>
  <modules><module>core</module><module>web</module></modules>
  <dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId></dependency></dependencies>
</project>'''
    def pom = readMavenPom()
    echo "${pom.version} ${pom.getArtifactId()} ${pom.packaging} ${pom.parent.version}" // expect: 1.0-SNAPSHOT app jar 3
    echo "${pom.properties['java.level']} ${pom.modules} ${pom.dependencies[0].artifactId}" // expect: 17 [core, web] a
    echo "${pom}" // expect: org.acme:app:jar:1.0-SNAPSHOT
}
