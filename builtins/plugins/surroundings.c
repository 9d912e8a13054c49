/* Steps that set up what the tools in their body look for. stdlib/steps/surroundings.groovy does it. */
#include "builtins/plugins/scripted.h"

#define AROUND(step, family_, doc_, example_, ...)                                                                     \
    const StepSpec step_##step = {.name = #step, .run = run_scripted, .script = "surroundings", .body = BODY_REQUIRED, \
                                  .effect = EFFECT_PURE, .family = family_, .params = PARAMS(__VA_ARGS__), .doc = doc_, \
                                  .example = example_}
#define AT_NODE(step, family_, doc_, example_, ...)                                                                    \
    const StepSpec step_##step = {.name = #step, .run = run_scripted, .script = "surroundings", .body = BODY_REQUIRED, \
                                  .effect = EFFECT_PURE, .family = family_, .needs_node = true,                        \
                                  .params = PARAMS(__VA_ARGS__), .doc = doc_, .example = example_}

AT_NODE(configFileProvider, "where",
        "Provides files for the body: those of the folder config-files/ beside the pipeline, or of the one that "
        "SLUICE_CONFIG_FILES names, "
        "by their name without its ending.",
        "node {\n    try {\n        configFileProvider([configFile(fileId: 'settings', variable: 'SETTINGS')]) {\n           "
        " sh 'cat $SETTINGS'\n"
        "        }\n    } catch (hudson.AbortException e) {\n        echo 'put it into config-files/settings.xml'\n    }\n}",
        {"files", P_LIST, .required = true, .positional = true,
         .doc = "[configFile(fileId: 'settings', variable: 'FILE', targetLocation: 'settings.xml')]; replaceTokens: true puts in "
                "${ENV, var=\"NAME\"}."});

AT_NODE(withSonarQubeEnv, "where",
        "Tells scanners in the body where SonarQube is: SONAR_HOST_URL comes from the environment, the token from "
        "SONAR_AUTH_TOKEN or the "
        "credential named, sonar without one. waitForQualityGate asks about what was analysed.",
        "node {\n    withEnv(['SONAR_HOST_URL=http://localhost:9000']) {\n        withSonarQubeEnv('mine') {\n            sh "
        "'echo $SONAR_HOST_URL'\n"
        "        }\n    }\n}",
        {"installationName", P_STRING, .positional = true, .doc = "A name, for the log."},
        {"credentialsId", P_STRING, .doc = "The credential with the token."},
        {"envOnly", P_BOOL, .fallback = "false", .doc = "Has no effect."});

const StepSpec step_waitForQualityGate = {
    .name = "waitForQualityGate",
    .run = run_scripted,
    .script = "surroundings",
    .yields = "sluice.QualityGate",
    .effect = EFFECT_IDEMPOTENT,
    .family = "reports",
    .params = PARAMS({"abortPipeline", P_BOOL, .fallback = "false", .doc = "Fail when the gate is not passed."},
                     {"credentialsId", P_STRING, .doc = "The credential with the token; default: withSonarQubeEnv's."},
                     {"webhookSecretId", P_STRING, .doc = "Has no effect: the server is asked, it need not call back."}),
    .doc = "Waits until SonarQube has worked on the last analysis within withSonarQubeEnv, and yields its verdict: status is "
           "OK, WARN or ERROR.",
    .example = "try {\n    echo waitForQualityGate().status\n} catch (IllegalStateException e) {\n    echo 'nothing was analysed'\n}",
};

AROUND(withAWS, "cloud",
       "Sets region, keys and endpoint for the AWS steps and the aws command in the body. With a role its temporary keys are "
       "fetched from STS.",
       "withAWS(region: 'eu-central-1') {\n    echo env.AWS_REGION\n}",
       {"region", P_STRING, .doc = "Region."}, {"credentials", P_STRING, .doc = "The credential with KEY:SECRET."},
       {"role", P_STRING, .doc = "Role to assume: its ARN, or its name with roleAccount."},
       {"roleAccount", P_STRING, .doc = "Account of the role."},
       {"roleSessionName", P_STRING, .doc = "Name of the session."},
       {"duration", P_INT, .doc = "Seconds that the role's keys hold."},
       {"externalId", P_STRING, .doc = "External ID that the role asks for."},
       {"policy", P_STRING, .doc = "Policy that restricts the session."},
       {"profile", P_STRING, .doc = "Profile of the shared AWS files."},
       {"endpointUrl", P_STRING, .doc = "Address of another service."},
       {"useNode", P_BOOL, .fallback = "false", .doc = "Has no effect."});

AROUND(withDockerRegistry, "where",
       "Logs docker in the body in to a registry: its login lies in a folder of its own, which DOCKER_CONFIG names and which "
       "is gone afterwards.",
       "node {\n    withDockerRegistry(url: 'https://registry.example.com') {\n        echo 'docker push …'\n    }\n}",
       {"registry", P_MAP, .positional = true, .doc = "[url: 'https://registry.example.com', credentialsId: 'registry']."},
       {"url", P_STRING, .doc = "Address of the registry; default: Docker Hub."},
       {"credentialsId", P_STRING, .doc = "The credential with USER:PASSWORD; none: no login."},
       {"toolName", P_STRING, .doc = "Has no effect."});

AROUND(withDockerServer, "where", "Tells docker in the body which daemon to use.",
       "withDockerServer(uri: 'tcp://build:2376') {\n    echo env.DOCKER_HOST\n}",
       {"server", P_MAP, .positional = true, .doc = "[uri: 'tcp://host:2376']."},
       {"uri", P_STRING, .doc = "The daemon's address."},
       {"credentialsId", P_STRING, .doc = "Has no effect."});

AROUND(withKubeConfig, "where",
       "Tells kubectl and helm in the body which cluster to use: KUBECONFIG names a file that is gone afterwards. The "
       "credential is a kubeconfig "
       "(a path or its text), or a token for serverUrl.",
       "node {\n    withKubeConfig(serverUrl: 'https://cluster.example.com') {\n        echo 'kubectl apply …'\n    }\n}",
       {"credentialsId", P_STRING, .doc = "The credential."}, {"serverUrl", P_STRING, .doc = "Address of the cluster."},
       {"caCertificate", P_STRING, .doc = "Its authority's certificate; without one the server is not verified."},
       {"contextName", P_STRING, .doc = "Context to use."},
       {"clusterName", P_STRING, .doc = "Name of the cluster in the file."},
       {"namespace", P_STRING, .doc = "Namespace."},
       {"restrictKubeConfigAccess", P_BOOL, .fallback = "false", .doc = "Has no effect: it always is."});

AROUND(podTemplate, "where",
       "Runs the body as on Jenkins with Kubernetes, but on this machine: there are no pods here, and a warning says so. "
       "node(POD_LABEL) within "
       "takes this machine.",
       "podTemplate(containers: [containerTemplate(name: 'maven', image: 'maven:3')]) {\n    node(POD_LABEL) {\n        "
       "container('maven') {\n"
       "            sh 'echo building'\n        }\n    }\n}",
       {"label", P_STRING, .doc = "Label of the pod."},
       {"containers", P_LIST, .doc = "Has no effect, as all that follows."},
       {"volumes", P_LIST, .doc = "Has no effect."}, {"yaml", P_STRING, .doc = "Has no effect."},
       {"cloud", P_STRING, .doc = "Has no effect."},
       {"inheritFrom", P_STRING, .doc = "Has no effect."}, {"name", P_STRING, .doc = "Has no effect."},
       {"namespace", P_STRING, .doc = "Has no effect."},
       {"serviceAccount", P_STRING, .doc = "Has no effect."}, {"envVars", P_LIST, .doc = "Has no effect."},
       {"annotations", P_LIST, .doc = "Has no effect."}, {"nodeSelector", P_STRING, .doc = "Has no effect."},
       {"idleMinutes", P_INT, .doc = "Has no effect."}, {"instanceCap", P_INT, .doc = "Has no effect."},
       {"slaveConnectTimeout", P_INT, .doc = "Has no effect."},
       {"activeDeadlineSeconds", P_INT, .doc = "Has no effect."},
       {"workingDir", P_STRING, .doc = "Has no effect."}, {"workspaceVolume", P_ANY, .doc = "Has no effect."},
       {"podRetention", P_ANY, .doc = "Has no effect."}, {"yamlMergeStrategy", P_ANY, .doc = "Has no effect."},
       {"imagePullSecrets", P_LIST, .doc = "Has no effect."},
       {"showRawYaml", P_BOOL, .fallback = "true", .doc = "Has no effect."},
       {"hostNetwork", P_BOOL, .fallback = "false", .doc = "Has no effect."},
       {"runAsUser", P_STRING, .doc = "Has no effect."},
       {"runAsGroup", P_STRING, .doc = "Has no effect."}, {"supplementalGroups", P_STRING, .doc = "Has no effect."},
       {"agentContainer", P_STRING, .doc = "Has no effect."},
       {"agentInjection", P_BOOL, .fallback = "false", .doc = "Has no effect."});

AT_NODE(container, "where",
        "Runs the body where a pod's container would stand: on this machine, with its own tools, and says so.",
        "node {\n    container('maven') {\n        sh 'echo building'\n    }\n}",
        {"name", P_STRING, .required = true, .positional = true, .doc = "Name of the container."},
        {"shell", P_STRING, .doc = "Has no effect."});

AT_NODE(withMaven, "where",
        "Sets up Maven for the body: settings through MAVEN_ARGS (Maven 3.9), options through MAVEN_OPTS. Tools "
        "are found as by the step tool. Reports are not published by it.",
        "node {\n    withMaven(mavenOpts: '-Xmx512m') {\n        sh 'echo $MAVEN_OPTS'\n    }\n}",
        {"maven", P_STRING, .doc = "Name of the Maven."}, {"jdk", P_STRING, .doc = "Name of the JDK."},
        {"mavenSettingsConfig", P_STRING, .doc = "ID of a file in config-files/."},
        {"mavenSettingsFilePath", P_STRING, .doc = "Path of the settings."},
        {"globalMavenSettingsConfig", P_STRING, .doc = "ID of a file in config-files/."},
        {"globalMavenSettingsFilePath", P_STRING, .doc = "Path of the global settings."},
        {"mavenOpts", P_STRING, .doc = "Added to MAVEN_OPTS."},
        {"mavenLocalRepo", P_STRING, .doc = "Folder of the local repository."},
        {"options", P_LIST, .doc = "Has no effect."},
        {"publisherStrategy", P_STRING, .doc = "Has no effect."},
        {"traceability", P_BOOL, .fallback = "true", .doc = "Has no effect."},
        {"tempBinDir", P_STRING, .doc = "Has no effect."});

AT_NODE(withAnt, "where", "Sets up Ant for the body: tools are found as by the step tool.",
        "node {\n    withAnt(installation: '1.10') {\n        sh 'echo building'\n    "
        "}\n}", {"installation", P_STRING, .doc = "Name of the Ant."},
        {"jdk", P_STRING, .doc = "Name of the JDK."});

AT_NODE(withGradle, "where", "Runs the body; Gradle comes from PATH or the project's wrapper.",
        "node {\n    withGradle {\n        sh 'echo building'\n    }\n}",
        {"traceability", P_BOOL, .fallback = "true", .doc = "Has no effect."});

AT_NODE(nodejs, "where", "Sets up Node.js for the body: it is found as by the step tool.",
        "node {\n    nodejs('20') {\n        sh 'echo building'\n    }\n}",
        {"nodeJSInstallationName", P_STRING, .positional = true, .doc = "Name of the Node.js."},
        {"configId", P_STRING, .doc = "ID of an .npmrc in config-files/."},
        {"cacheLocationStrategy", P_ANY, .doc = "Has no effect."});
