/* Steps made of other steps: Ansible, S3, file operations, the state of commits, badges. stdlib/steps/tools.groovy has them. */
#include "builtins/plan/record.h"
#include "builtins/plugins/scripted.h"

/* What it calls is recorded and planned by itself. */
#define MADE_OF_STEPS(step, node, family_, doc_, example_, ...)                                                        \
    const StepSpec step_##step = {.name = #step, .run = run_scripted, .plan = run_scripted, .script = "tools",         \
                                  .effect = EFFECT_PURE, .needs_node = node, .family = family_,                        \
                                  .params = PARAMS(__VA_ARGS__), .doc = doc_, .example = example_}

MADE_OF_STEPS(ansiblePlaybook, true, "tools",
              "Runs ansible-playbook. Keys and passwords of vaults come from credentials and are handed over in files.",
              "try {\n    node { ansiblePlaybook playbook: 'site.yml', inventory: 'hosts' }\n} catch (e) {\n    echo 'no "
              "Ansible here'\n}",
              {"playbook", P_STRING, .required = true, .positional = true, .doc = "The playbook."},
              {"inventory", P_STRING, .doc = "File of the hosts."}, {"inventoryContent", P_STRING, .doc = "The hosts themselves."},
              {"limit", P_STRING, .doc = "Only these hosts."}, {"tags", P_STRING, .doc = "Only what has these tags."},
              {"skippedTags", P_STRING, .doc = "Nothing that has these tags."},
              {"startAtTask", P_STRING, .doc = "The task to begin with."},
              {"credentialsId", P_STRING, .doc = "The credential with the key: USER:PATH."},
              {"vaultCredentialsId", P_STRING, .doc = "The credential with the vault's password: a path or the text."},
              {"become", P_BOOL, .fallback = "false", .doc = "Become another user."}, {"becomeUser", P_STRING, .doc = "Which one."},
              {"sudo", P_BOOL, .fallback = "false", .doc = "The older name of become."},
              {"sudoUser", P_STRING, .doc = "The older name of becomeUser."},
              {"forks", P_INT, .fallback = "0", .doc = "How many hosts at a time."},
              {"extraVars", P_MAP, .doc = "[name: 'value', other: [value: 'x', hidden: true]]."},
              {"extras", P_STRING, .doc = "Further arguments as they are."},
              {"disableHostKeyChecking", P_BOOL, .fallback = "false", .doc = "Take any host key."},
              {"colorized", P_BOOL, .fallback = "false", .doc = "Colors in the output."},
              {"installation", P_STRING, .doc = "Has no effect: PATH has it."},
              {"hostKeyChecking", P_BOOL, .fallback = "false", .doc = "Has no effect."},
              {"dynamicInventory", P_BOOL, .fallback = "false", .doc = "Has no effect."});

MADE_OF_STEPS(s3Upload, true, "cloud",
              "Copies files to S3 with s3cp, one step each: a file, a folder, what a pattern finds, a text; or the entries of the S3 "
              "publisher. Yields s3://bucket/path.",
              "node {\n    writeFile file: 'app.zip', text: 'PK'\n    try {\n        s3Upload bucket: 'releases', file: "
              "'app.zip', path: 'app.zip'\n"
              "    } catch (e) {\n        echo 'no bucket here'\n    }\n}",
              {"bucket", P_STRING, .doc = "The bucket."}, {"path", P_STRING, .doc = "The key, or the folder of the keys."},
              {"file", P_STRING, .doc = "A file or folder of the workspace."}, {"text", P_STRING, .doc = "What to write "
                          "instead of a file."},
              {"includePathPattern", P_STRING, .doc = "Ant patterns of the files."},
              {"excludePathPattern", P_STRING, .doc = "Ant patterns of files to leave out."},
              {"workingDir", P_STRING, .doc = "Folder that the patterns are seen from."},
              {"acl", P_STRING, .doc = "Canned access list: PublicRead, public-read."},
              {"contentType", P_STRING, .doc = "Content type."}, {"cacheControl", P_STRING, .doc = "Cache-Control."},
              {"metadatas", P_ANY, .doc = "['key:value', …]."}, {"kmsId", P_STRING, .doc = "Encrypt with KMS."},
              {"sseAlgorithm", P_STRING, .doc = "AES256 or aws:kms."}, {"storageClass", P_STRING, .doc = "Storage class."},
              {"region", P_STRING, .doc = "Region."}, {"entries", P_LIST, .doc = "[[bucket: 'name/folder', sourceFile: "
                          "'*.zip', flatten: true], …]."},
              {"profileName", P_STRING, .doc = "Profile, with entries."}, {"userMetadata", P_LIST, .doc = "Has no effect."},
              {"consoleLogLevel", P_STRING, .doc = "Has no effect."}, {"pluginFailureResultConstraint", P_STRING, .doc = "Has no effect."},
              {"dontWaitForConcurrentBuildCompletion", P_BOOL, .fallback = "false", .doc = "Has no effect."},
              {"dontSetBuildResultOnFailure", P_BOOL, .fallback = "false", .doc = "Has no effect."},
              {"pathStyleAccessEnabled", P_BOOL, .fallback = "false", .doc = "Has no effect."},
              {"payloadSigningEnabled", P_BOOL, .fallback = "false", .doc = "Has no effect."},
              {"verbose", P_BOOL, .fallback = "false", .doc = "Has no effect."});

MADE_OF_STEPS(s3Download, true, "cloud", "Copies an object from S3 with s3cp.",
              "node {\n    try {\n        s3Download bucket: 'releases', path: 'app.zip', file: 'app.zip'\n    } catch (e) "
              "{\n        echo 'no bucket here'\n"
              "    }\n}",
              {"bucket", P_STRING, .required = true, .doc = "The bucket."}, {"path", P_STRING, .required = true, .doc = "The key."},
              {"file", P_STRING, .required = true, .doc = "File or folder to write."},
              {"force", P_BOOL, .fallback = "false", .doc = "Replace a file that is there."},
              {"pathStyleAccessEnabled", P_BOOL, .fallback = "false", .doc = "Has no effect."},
              {"payloadSigningEnabled", P_BOOL, .fallback = "false", .doc = "Has no effect."});

MADE_OF_STEPS(fileOperations, true, "files", "Creates, copies, moves, packs and deletes files and folders, one operation "
            "after the other.",
              "node {\n    fileOperations([fileCreateOperation(fileName: 'a.txt', fileContent: 'text'), folderCreateOperation('b')])\n"
              "    echo readFile('a.txt')\n}",
              {"operations", P_LIST, .required = true, .positional = true,
               .doc = "[fileCopyOperation(includes: '*.jar', targetLocation: 'lib', flattenFiles: true), "
                      "folderDeleteOperation('tmp'), …]."});

const StepSpec step_githubNotify = {
    .name = "githubNotify",
    .run = run_scripted,
    .script = "tools",
    .effect = EFFECT_IDEMPOTENT,
    .family = "notifications",
    .params = PARAMS({"status", P_STRING, .required = true, .choices = "PENDING SUCCESS ERROR FAILURE", .doc = "The state."},
                     {"context", P_STRING, .doc = "What it is the state of; default: default."},
                     {"description", P_STRING, .doc = "A short text."}, {"targetUrl", P_STRING, .doc = "Where it leads."},
                     {"credentialsId", P_STRING, .doc = "The credential with the token; default: github."},
                     {"account", P_STRING, .doc = "Owner; default: of the repository that was checked out."},
                     {"repo", P_STRING, .doc = "Repository; default: the same."}, {"sha", P_STRING, .doc = "Commit; default: "
                                 "GIT_COMMIT."},
                     {"gitApiUrl", P_STRING, .doc = "Address of another GitHub's API."}),
    .doc = "Tells GitHub the state of a commit. Without a credential the log says what would have been told.",
    .example = "githubNotify status: 'SUCCESS', context: 'build', description: 'it builds'",
};

const StepSpec step_gitStatusWrapper = {
    .name = "gitStatusWrapper",
    .run = run_scripted,
    .script = "tools",
    .body = BODY_REQUIRED,
    .effect = EFFECT_PURE,
    .family = "notifications",
    .params = PARAMS({"gitHubContext", P_STRING, .doc = "What it is the state of."}, {"description", P_STRING, .doc = "While it runs."},
                     {"successDescription", P_STRING, .doc = "When it has passed."},
                     {"failureDescription", P_STRING, .doc = "When it has failed."},
                     {"credentialsId", P_STRING, .doc = "As in githubNotify."}, {"account", P_STRING, .doc = "As in githubNotify."},
                     {"repo", P_STRING, .doc = "As in githubNotify."}, {"sha", P_STRING, .doc = "As in githubNotify."},
                     {"targetUrl", P_STRING, .doc = "As in githubNotify."}, {"gitApiUrl", P_STRING, .doc = "As in githubNotify."}),
    .doc = "Runs the body and tells GitHub the state of the commit before and after it, as githubNotify does.",
    .example = "gitStatusWrapper(gitHubContext: 'build') {\n    echo 'building'\n}",
};

#define BADGE(step, ...)                                                                                               \
    const StepSpec step_##step = {.name = #step, .run = run_scripted, .plan = run_scripted, .script = "tools",         \
                                  .effect = EFFECT_PURE, .family = "reports",                                          \
                                  .params = PARAMS(__VA_ARGS__),                                                       \
                                  .doc = "Adds its text to the run's description, which sluice runs and the run's page show.", \
                                  .example = #step " text: 'deployed'"}
#define BADGE_LOOKS                                                                                                    \
    {"id", P_STRING, .doc = "Has no effect."}, {"cssClass", P_STRING, .doc = "Has no effect."},                        \
        {"style", P_STRING, .doc = "Has no effect."}, {"target", P_STRING, .doc = "Has no effect."}

BADGE(addBadge, {"text", P_STRING, .doc = "Text."}, {"icon", P_STRING, .doc = "Has no "
            "effect."}, {"link", P_STRING, .doc = "An address."}, BADGE_LOOKS);
BADGE(addInfoBadge, {"text", P_STRING, .positional = true, .doc = "Text."}, {"link", P_STRING, .doc = "An address."}, BADGE_LOOKS);
BADGE(addWarningBadge, {"text", P_STRING, .positional = true, .doc = "Text."}, {"link", P_STRING, .doc = "An address."}, BADGE_LOOKS);
BADGE(addErrorBadge, {"text", P_STRING, .positional = true, .doc = "Text."}, {"link", P_STRING, .doc = "An address."}, BADGE_LOOKS);
BADGE(addShortText, {"text", P_STRING, .positional = true, .doc = "Text."}, {"link", P_STRING, .doc = "An address."},
      {"color", P_STRING, .doc = "Has no effect."}, {"background", P_STRING, .doc = "Has no effect."},
      {"border", P_INT, .doc = "Has no effect."}, {"borderColor", P_STRING, .doc = "Has no effect."});
BADGE(createSummary, {"text", P_STRING, .doc = "Text; tags of HTML are left out."}, {"icon", P_STRING, .doc = "Has no "
            "effect."}, BADGE_LOOKS);
