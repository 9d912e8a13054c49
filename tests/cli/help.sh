# Help, manual page and completion name every command and option, and the shells accept what they are given.
set -e
sluice help >general
for command in run resume input lint repl steps help version completion; do
    grep -q "^  $command " general
    sluice help "$command" >one
    sluice "$command" --help >two
    cmp one two
    grep -q '^Usage: sluice '"$command" one
done
sluice help run | grep -q -- '-p, --param NAME=VALUE'
[ "$(sluice --version)" = "$(sluice version)" ]
if sluice >out 2>err; then exit 1; fi
[ ! -s out ] && cmp -s general err

sluice help --man >page
grep -q '^\.TH SLUICE 1' page
grep -q '\\-\\-no\\-record' page
if command -v groff >/dev/null; then [ -z "$(groff -man -ww -z page 2>&1)" ]; fi

sluice completion bash >bash
bash -n bash
words() { bash -c '. ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sluice; echo ${COMPREPLY[*]}' bash "$@"; }
[ "$(words sluice repl)" = repl ]
[ "$(words sluice run --no-rec)" = --no-record ]
[ "$(words sluice run --color a)" = 'auto always' ]
case " $(words sluice steps s) " in *' sh '*) ;; *) exit 1 ;; esac
sluice completion zsh >zsh
sluice completion fish >fish
for option in param eval cloud agent dirty here; do grep -q -- "--$option" zsh && grep -q -- "-l $option" fish; done
if command -v zsh >/dev/null; then zsh -n zsh; fi
if command -v fish >/dev/null; then fish -n fish; fi
if sluice completion tcsh 2>err; then exit 1; fi
grep -q 'bash zsh fish' err
