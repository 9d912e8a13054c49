# ansiblePlaybook, fileOperations, githubNotify, badges.
set -eu
. "$TOP/tests/steps/plugins/lib/peer.sh"
mkdir bin
printf '#!/bin/sh\nfor a; do printf "[%%s]" "$a"; done; echo\necho "$ANSIBLE_HOST_KEY_CHECKING $(cat "$ANSIBLE_VAULT_PASSWORD_FILE" | wc -c)"\nfor a; do case $a in @*) cat "${a#@}"; echo ;; esac; done\n' > bin/ansible-playbook
chmod 755 bin/ansible-playbook
printf -- '-----BEGIN KEY-----\nx\n' > key
cat > Pipelinefile <<'END'
node {
    ansiblePlaybook playbook: 'site.yml', inventory: "it's", limit: 'web', tags: 'a,b', extraVars: [n: 1, pw: [value: 'geheim99', hidden: true]],
        credentialsId: 'key', vaultCredentialsId: 'vault', disableHostKeyChecking: true, become: true, becomeUser: 'root', extras: '-v --diff'
    fileOperations([fileCreateOperation(fileName: 'a/one.txt', fileContent: 'one $WHO'), folderCreateOperation('b'),
                    fileCopyOperation(includes: 'a/*.txt', targetLocation: 'b', flattenFiles: true), fileRenameOperation(source: 'a/one.txt', destination: 'c/two.txt')])
    env.WHO = 'me'
    fileOperations([fileTransformOperation(includes: 'c/*'), folderCopyOperation(sourceFolderPath: 'c', destinationFolderPath: 'd'), fileDeleteOperation(includes: 'c/*'),
                    folderDeleteOperation('a')])
    echo findFiles(glob: '**')*.path.join(' ') + ' ' + readFile('d/two.txt')
    githubNotify status: 'SUCCESS', context: 'ci', description: 'd', account: 'me', repo: 'r', sha: 'abc', gitApiUrl: HTTP, credentialsId: 'gh'
    githubNotify status: 'FAILURE', context: 'ci', credentialsId: 'none'
    withEnv(['GIT_URL=git@github.com:own/proj.git', 'GIT_COMMIT=def']) {
        try {
            gitStatusWrapper(gitHubContext: 'w', gitApiUrl: HTTP, credentialsId: 'gh') { error 'fails' }
        } catch (hudson.AbortException e) {
            echo e.message
        }
    }
    addBadge icon: 'x.gif', text: 'deployed', link: 'http://x'
    addShortText text: 'short'
    createSummary(text: '<b>sum</b>')
    echo currentBuild.description.replace('\n', '|')
}
END
export SLUICE_CREDENTIAL_KEY=git:$PWD/key SLUICE_CREDENTIAL_VAULT=vaultpass SLUICE_CREDENTIAL_GH=me:ghtoken123
PATH=$PWD/bin:$PATH sluice run --plain
sed 's/Content-Type[^ ]* //; s/Accept[^ ]* //' peer/http.log
sluice plan | grep -A2 'ansible\|fileOp' | head -3
#> Pipelinefile, run 1
#> [site.yml][-i][it's][-l][web][-t][a,b][--become][--become-user][root][-e][{"n":1}][-e][*variables.json][--private-key][*/key][-u][git][-v][--diff]
#> False 10
#> {"pw":"****"}
#> b/one.txt d/two.txt one me
#> GitHub: ci: SUCCESS (d)
#> githubNotify: there is no credential 'none', so GitHub is not told: ci: FAILURE
#> GitHub: w: PENDING (in progress)
#> GitHub: w: FAILURE (fails)
#> fails
#> deployed (http://x)
#> short
#> sum
#> deployed (http://x)|short|sum
#>
#> ✔ SUCCESS in *
#> POST /repos/me/r/statuses/abc Authorization=token ghtoken123 {"state":"success","context":"ci","description":"d","target_url":""}
#> POST /repos/own/proj/statuses/def Authorization=token ghtoken123 {"state":"pending","context":"w","description":"in progress","target_url":""}
#> POST /repos/own/proj/statuses/def Authorization=token ghtoken123 {"state":"failure","context":"w","description":"fails","target_url":""}
#>   ansiblePlaybook 'site.yml', *
#>     withEnv ['ANSIBLE_HOST_KEY_CHECKING=False'] › withCredentials [sshUserPrivateKey(*
#>       sh label: 'ansible-playbook *
