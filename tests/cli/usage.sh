# Wrong usage: one clear message, exit code 2, the nearest name.
code() { "$@" 2>&1; echo "exit $?"; }
code sluice frobnicate
#> sluice: there is no command 'frobnicate'
#> Try: sluice help
#> exit 2
code sluice lnit x
#> sluice: there is no command 'lnit'; did you mean 'lint'?
#> Try: sluice help
#> exit 2
code sluice run --pram X=1
#> sluice run: there is no option --pram; did you mean --param?
#> Try: sluice help run
#> exit 2
code sluice run --param
#> sluice run: --param needs a value: NAME=VALUE
#> Try: sluice help run
#> exit 2
code sluice run -p X -e "echo 'hi'"
#> sluice run: --param takes NAME=VALUE, not 'X'
#> exit 2
code sluice run --color=maybe
#> sluice run: --color cannot be 'maybe'; it takes: auto always never
#> Try: sluice help run
#> exit 2
code sluice run --here=yes
#> sluice run: --here takes no value
#> Try: sluice help run
#> exit 2
code sluice run one two
#> sluice run: 'two' is one argument too many
#> Try: sluice help run
#> exit 2
code sluice lint
#> sluice lint: there is no Pipelinefile and no Jenkinsfile here or above, up to the repository's root, nor vars/ of a shared library; name a file or a folder
#> Try: sluice help lint
#> exit 2
code sluice run --agent =x -e "echo 'hi'"
#> sluice run: --agent '=x' has no name; *
#> exit 2
code sluice run --executors many -e "echo 'hi'"
#> sluice run: --executors takes a number from 1 on, not 'many'
#> exit 2
mkdir empty && cd empty
git init -q
code sluice run
#> sluice run: there is no Pipelinefile and no Jenkinsfile here or above, up to the repository's root
#> Give a file: sluice run FILE, or a text: sluice run -e "echo 'hello'"
#> exit 2
mkdir sub
echo "echo 'a'" >Pipelinefile
(cd sub && sluice lint)
#> 1 file: no errors
rm Pipelinefile
touch hello.txt
code sluice hello.txt
#> sluice: there is no command 'hello.txt'; to run that file: sluice run hello.txt
#> Try: sluice help
#> exit 2
code sluice steps ech
#> sluice steps: there is no step 'ech'; did you mean 'echo'?
#> exit 2
# What cannot be written is said.
sluice steps >/dev/full; echo "exit $?"
#> sluice: the output could not be written
#> exit 1
sluice steps | grep -A 1 office365ConnectorSend
#>   office365ConnectorSend
#>                         Sends a message to Microsoft Teams.
sluice run -q -e echo 2>&1 | tail -n 1
#>   = help: the step echo needs the argument message: echo(message)
sluice run -q -e 'def here = pwd' 2>&1 | tail -n 1
#>   = help: pwd is a step; it is called: pwd(tmp = false)
