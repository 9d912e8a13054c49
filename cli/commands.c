/* The table of commands and their options, and nothing else but finding one in it. */
#include "cli/command.h"
#include "grammar/source.h"

const Option common_options[] = {
    {.name = "color",
     .argument = "WHEN",
     .words = "auto always never",
     .doc = "use colours: auto (the default: on a terminal), always, never"},
    {.name = "help", .letter = 'h', .doc = "explain the command"},
    {.name = NULL},
};

const Command commands[] = {
    {
        .name = "run",
        .arguments = "[FILE]",
        .max_args = 1,
        .complete = COMPLETE_FILES,
        .summary = "run a pipeline",
        .text = "Runs FILE; without one, the Pipelinefile or else the Jenkinsfile of this folder or of the "
                "nearest one above it, up to the repository's root; \"-\" is standard input.\n\n"
                "On a terminal the stages and branches are shown as a living tree; elsewhere each line of "
                "output is printed as it comes, behind the name of its branch. A summary ends the run. Each "
                "run of a file leaves its log in .sluice/runs/N beside it; one of a text (-e) leaves none.\n\n"
                "Ctrl-C ends the running steps (TERM, then KILL), lets `finally` and `post` blocks run, and "
                "ends the run as ABORTED; a second Ctrl-C waits for nothing.\n\n"
                "The file .sluice-run beside the pipeline holds what every run gets, a line each: agent, executors, resource and tool, "
                "with what the options of these names take.",
        .options = OPTIONS(
            {.name = "param",
             .letter = 'p',
             .repeats = true,
             .argument = "NAME=VALUE",
             .doc = "set a parameter: params.NAME"},
            {.name = "param-env",
             .repeats = true,
             .argument = "NAME",
             .doc = "set a parameter to the value of the environment variable SLUICE_PARAMETER_NAME, which steps do not see; it is masked"},
            {.name = "eval", .letter = 'e', .argument = "TEXT", .doc = "run this text instead of a file"},
            {.name = "cloud",
             .argument = "WHERE",
             .words = "local",
             .doc = "local: serve S3, Lambda and STS inside this process, for the run's AWS steps and its shells"},
            {.name = "agent",
             .repeats = true,
             .argument = "NAME[=LABELS]",
             .doc = "add a local agent: NAME, NAME=label1,label2, NAME=label1*4 (four executors)"},
            {.name = "lib",
             .repeats = true,
             .argument = "NAME=PLACE",
             .doc = "add a shared library: NAME=FOLDER, NAME=URL of a git repository, NAME@VERSION=URL"},
            {.name = "executors", .argument = "N", .doc = "executors of the built-in agent"},
            {.name = "resource",
             .repeats = true,
             .argument = "NAME[=LABELS]",
             .doc = "a resource that lock(label: …, quantity: …) may take: NAME=label1,label2"},
            {.name = "tool",
             .repeats = true,
             .argument = "NAME=FOLDER",
             .doc = "where the step tool and tools { } find what Jenkins' administration calls NAME; else on PATH"},
            {.name = "secrets",
             .argument = "FILE",
             .doc = "the credentials, a line NAME=value each, readable by you alone; default: .secrets beside the pipeline"},
            {.name = "dirty", .doc = "`checkout scm` takes changes along that are not committed"},
            {.name = "here", .doc = "work in the file's own folder; `checkout scm` does nothing"},
            {.name = "snapshot", .doc = "keep the workspace at each stage's end, for `sluice rerun --from STAGE`"},
            {.name = "plain", .doc = "lines instead of the living tree, on a terminal too"},
            {.name = "quiet", .letter = 'q', .doc = "print only what the pipeline itself prints"},
            {.name = "wait-input", .doc = "without a terminal: `input` waits until `sluice input` answers"},
            {.name = "json", .doc = "print each event as a JSON object on a line; `sluice help --json` tells its fields"},
            {.name = "upstream", .argument = "FOLDER#N", .doc = "run N of that project starts this one; the step build says so"},
            {.name = "number-file", .argument = "FILE", .doc = "write the run's number there when it begins, for other programs"},
            {.name = "log-limit",
             .argument = "SIZE",
             .doc = "how much output the log keeps, 500M for example (2G); further output is only shown"},
            {.name = "no-report", .doc = "write no report.html"},
            {.name = "no-record", .doc = "leave nothing in .sluice/runs"}),
        .examples = EXAMPLES(
            {"sluice run", "run the Pipelinefile of this repository"},
            {"sluice run -p VERSION=1.2 deploy.groovy", "run another file with a parameter"},
            {"sluice run --cloud local --agent slave-golang Jenkinsfile", "a label and a cloud that are not there"},
            {"sluice run -e \"echo 'hello'\"", "try a step"}),
        .run = command_run,
    },
    {
        .name = "plan",
        .arguments = "[FILE]",
        .max_args = 1,
        .complete = COMPLETE_FILES,
        .summary = "show what a run would do, and do nothing",
        .text = "Takes FILE, or finds one as `sluice run` does, and goes through it without any effect: no program is started, no "
                "file written, no connection made. Shown are the stages with the verdicts of `when` and what they saw, the steps "
                "with their evaluated arguments, agents, parameters, credentials and whether they are there (never their values), "
                "calls to the cloud, and what would fail.\n\n"
                "What only a run can know - the output of a command, an answer to `input`, a file that a command makes - goes on as "
                "an unknown value, written ‹git describe›. Where a condition is unknown both ways are shown, and variables that "
                "they leave differently are unknown after them. Files of the project are read; those that a command before names "
                "are unknown.\n\n"
                "Exit status: 0, there is a plan; 1, a run fails as things stand, or the plan is cut off; 2, the file cannot be "
                "read as a pipeline. With --json one object is printed: parameters, agents, credentials, missingLibraries, nodes, "
                "summary, fails, stopped. A node has kind (stage, branch, block, step, post, way, note, fault), name, text, "
                "arguments, effect (command, cloud, change), target, verdict (runs, may run, skipped), reason, file, line, "
                "column, nodes.",
        .options = OPTIONS({.name = "param",
                            .letter = 'p',
                            .repeats = true,
                            .argument = "NAME=VALUE",
                            .doc = "set a parameter: params.NAME"},
                           {.name = "env",
                            .repeats = true,
                            .argument = "NAME=VALUE",
                            .doc = "suppose a variable of the environment, such as BRANCH_NAME=main"},
                           {.name = "agent", .repeats = true, .argument = "NAME[=LABELS]", .doc = "add a local agent, as for run"},
                           {.name = "lib", .repeats = true, .argument = "NAME=PLACE", .doc = "add a shared library, as for run"},
                           {.name = "tool", .repeats = true, .argument = "NAME=FOLDER", .doc = "the folder of a tool, as for run"},
                           {.name = "secrets", .argument = "FILE", .doc = "the credentials, as for run"},
                           {.name = "all",
                            .letter = 'a',
                            .doc = "show steps that only read, too, every round of a loop and every line of long scripts"},
                           {.name = "json", .doc = "print the plan as one JSON object"}),
        .examples = EXAMPLES({"sluice plan", "what would a run of this repository's pipeline do?"},
                             {"sluice plan -p TARGET=production deploy.groovy", "and with another parameter?"},
                             {"sluice plan --env BRANCH_NAME=main", "and on the branch main?"},
                             {"sluice plan --json | jq '.credentials[] | select(.found | not)'", "which credentials are missing"}),
        .run = command_plan,
    },
    {
        .name = "resume",
        .arguments = "[N]",
        .max_args = 1,
        .summary = "take up a run that was cut off",
        .text = "Carries run N on - without a number the last one that has not ended - after a crash, a power cut or a full "
                "disk. The script runs from its top; what it had done is not done again but answered from the run's journal, "
                "and commands that went on meanwhile are taken up where their output stands.\n\n"
                "A script that has changed since is refused with the difference shown; --edited goes on with the new text as "
                "far as its steps are the same as the recorded ones, and says where it departs from them.",
        .options = OPTIONS({.name = "edited", .doc = "go on with the script as it is now"},
                           {.name = "param",
                            .letter = 'p',
                            .repeats = true,
                            .argument = "NAME=VALUE",
                            .doc = "the value of a password parameter, which is not recorded"},
                           {.name = "incomplete", .doc = "go on although the journal has lost its end"},
                           {.name = "wait-input", .doc = "without a terminal: `input` waits until `sluice input` answers"},
                           {.name = "secrets", .argument = "FILE", .doc = "the credentials, as for run"},
                           {.name = "json", .doc = "print each event as a JSON object on a line, as for run"},
                           {.name = "plain", .doc = "lines instead of the living tree, on a terminal too"},
                           {.name = "quiet", .letter = 'q', .doc = "print only what the pipeline itself prints"}),
        .examples = EXAMPLES({"sluice resume", "the last run that has not ended"},
                             {"sluice resume --edited 12", "run 12, with the mistake in its script mended"}),
        .run = command_resume,
    },
    {
        .name = "rerun",
        .arguments = "[N]",
        .max_args = 1,
        .summary = "run again as before, or from a stage on",
        .text = "A new run with the parameters and options of run N - without a number of the last one - and the script as it is "
                "now; --param gives parameters other values.\n\n"
                "With --from the recorded script runs, and what run N did before that stage is not done again but answered from its "
                "journal, as are branches beside the stage; its stashes and artifacts come along. The workspaces are put back as they "
                "stood then when run N was given --snapshot; else they stay as they are. --edited takes the script as it is now, as for "
                "resume.",
        .options = OPTIONS({.name = "from", .argument = "STAGE", .doc = "the first stage that is done again"},
                           {.name = "edited", .doc = "with --from: take the script as it is now"},
                           {.name = "param",
                            .letter = 'p',
                            .repeats = true,
                            .argument = "NAME=VALUE",
                            .doc = "another value of a parameter; with --from only of a password, which is not recorded"},
                           {.name = "plain", .doc = "lines instead of the living tree, on a terminal too"},
                           {.name = "quiet", .letter = 'q', .doc = "print only what the pipeline itself prints"}),
        .examples = EXAMPLES({"sluice rerun", "the last run once more"},
                             {"sluice rerun 12 --from Deploy", "run 12 again from its stage Deploy on"},
                             {"sluice rerun -p TARGET=live", "the last run once more, with another target"}),
        .run = command_rerun,
    },
    {
        .name = "input",
        .arguments = "[N] [ID]",
        .max_args = 2,
        .summary = "answer a run that waits for an input",
        .text = "Without arguments lists what the runs of this folder wait for. With a run's number, the id of an input or both, "
                "answers it: --abort rejects, --param answers its parameters (those not given have their defaults), and without "
                "either a person at the terminal is asked, while a script's call says yes.\n\n"
                "A run that was cut off takes the answer when it is resumed.",
        .options = OPTIONS({.name = "abort", .doc = "reject: the run ends as ABORTED, unless it catches that"},
                           {.name = "param", .letter = 'p', .repeats = true, .argument = "NAME=VALUE", .doc = "answer a parameter"}),
        .examples = EXAMPLES({"sluice input", "what waits?"},
                             {"sluice input 12 -p TARGET=staging", "answer the input of run 12"},
                             {"sluice input 12 deploy --abort", "say no"}),
        .run = command_input,
    },
    {
        .name = "runs",
        .arguments = "",
        .summary = "list the recorded runs",
        .text = "Lists the runs under .sluice/runs, the newest first: number, result (or: running, broken off), when it began, "
                "how long it took, a mark for each stage, and the commit it worked on.",
        .options = OPTIONS({.name = "count", .letter = 'n', .argument = "COUNT", .doc = "how many (20)"},
                           {.name = "json", .doc = "print JSON"}),
        .examples = EXAMPLES({"sluice runs", "the last 20"}, {"sluice runs -n 1 --json", "the last one, for a program"}),
        .run = command_runs,
    },
    {
        .name = "show",
        .arguments = "[N]",
        .max_args = 1,
        .summary = "show what became of a run",
        .text = "Shows run N, or the last one: result, commit, parameters, the tree of stages and branches with their times, what "
                "failed with its last output (or what is under way), and the artifacts.",
        .options = OPTIONS({.name = "steps", .doc = "every step with its number, which `sluice log --step` takes"},
                           {.name = "json", .doc = "print JSON"}),
        .examples = EXAMPLES({"sluice show", "the last run"}, {"sluice show 12 --steps", "each step of run 12"}),
        .run = command_show,
    },
    {
        .name = "log",
        .arguments = "[N]",
        .max_args = 1,
        .summary = "print the log of a run",
        .text = "Prints what run N, or the last one, has printed: whole, of one stage or branch, or of one step.",
        .options = OPTIONS({.name = "stage", .letter = 's', .argument = "NAME", .doc = "only of this stage or branch"},
                           {.name = "step", .argument = "ID", .doc = "only of this step; `sluice show --steps` tells the numbers"},
                           {.name = "follow", .letter = 'f', .doc = "go on printing until the run ends"},
                           {.name = "times", .letter = 't', .doc = "the time of day in front of each line"}),
        .examples = EXAMPLES({"sluice log --follow", "watch the run that another terminal has started"},
                             {"sluice log 12 --stage Test", "what the stage Test of run 12 printed"}),
        .run = command_log,
    },
    {
        .name = "report",
        .arguments = "[N]",
        .max_args = 1,
        .summary = "write the report of a run and print its path",
        .text = "Writes report.html into the folder of run N, or of the last one, and prints its path: one page that needs nothing "
                "beside itself, with the stages of the last runs, a timeline, the log by steps with search, parameters and "
                "artifacts. Each run writes it at its end, unless it is given --no-report.",
        .examples = EXAMPLES({"xdg-open \"$(sluice report)\"", "look at the last run"}),
        .run = command_report,
    },
    {
        .name = "lint",
        .arguments = "[FILE...]",
        .max_args = -1,
        .complete = COMPLETE_FILES,
        .summary = "report every fault of pipeline files at once",
        .text = "Reads the files - \"-\" is standard input; without one, the pipeline that `sluice run` takes, or "
                "the shared library here - and reports every fault with its line, the place in it and what to do. "
                "In a folder it finds the Jenkinsfiles, Pipelinefiles and shared libraries (vars/, src/) by "
                "itself. Nothing of them is run and nothing is sent anywhere.\n\n"
                "A comment silences rules: // sluice-lint-disable RULE behind a statement for its line, on a line "
                "of its own from there to sluice-lint-enable RULE or the end; -disable-next-line and -disable-file "
                "say what they do. The file .sluice-lint in the folder or one above it sets the same for a "
                "project, a line each: enable, disable, severity RULE=LEVEL, exclude PATTERN, include PATTERN, "
                "known NAME.\n\n"
                "The exit code is 2 when there was an error (see --fail-on), else 0.",
        .options = OPTIONS(
            {.name = "format",
             .letter = 'f',
             .argument = "FORMAT",
             .words = "text json sarif checkstyle github markdown",
             .doc = "how findings are written: text json sarif checkstyle github; markdown is for --rules"},
            {.name = "fix",
             .doc = "change the files where a safe fix is known; of \"-\" the changed text is put out, the findings on stderr"},
            {.name = "diff", .doc = "show what --fix would change, and change nothing"},
            {.name = "rules", .doc = "list the rules"},
            {.name = "explain", .argument = "RULE", .doc = "why the rule is there, with examples"},
            {.name = "enable", .repeats = true, .argument = "RULE", .doc = "turn on a rule, a group of rules, or all"},
            {.name = "disable", .repeats = true, .argument = "RULE", .doc = "turn off a rule, a group of rules, or all"},
            {.name = "severity",
             .repeats = true,
             .argument = "LEVEL",
             .doc = "the least level shown: error warning info; RULE=LEVEL changes a rule's own"},
            {.name = "fail-on",
             .argument = "LEVEL",
             .words = "error warning info never",
             .doc = "the least level that makes the exit code 2 (error)"},
            {.name = "config", .argument = "FILE", .doc = "read this configuration instead of .sluice-lint"},
            {.name = "lib", .repeats = true, .argument = "NAME=FOLDER", .doc = "a shared library whose variables and classes are known"},
            {.name = "syntax-only", .doc = "only the syntax: no names, no checks"}),
        .examples = EXAMPLES({"sluice lint", "check the Pipelinefile of this repository"},
                             {"sluice lint Jenkinsfile vars/*.groovy", "check a pipeline and its library"},
                             {"sluice lint .", "check everything in this folder and below"},
                             {"sluice lint --fix Jenkinsfile", "and mend what can be mended safely"},
                             {"sluice lint --format sarif . >lint.sarif", "for a code scanning server"},
                             {"git show HEAD:Jenkinsfile | sluice lint -", "check a text that is not a file"}),
        .run = command_lint,
    },
    {
        .name = "repl",
        .arguments = "",
        .summary = "try the language and the steps by hand",
        .text = "Reads one statement after another, runs it and prints its value. Variables, functions and "
                "classes stay; a statement may go over several lines. Steps run on this machine, in a "
                "workspace of their own or with --here in this folder. :help lists what else there is; Ctrl-D "
                "ends.",
        .options = OPTIONS(
            {.name = "cloud",
             .argument = "WHERE",
             .words = "local",
             .doc = "local: serve S3, Lambda and STS inside this process"},
            {.name = "param",
             .letter = 'p',
             .repeats = true,
             .argument = "NAME=VALUE",
             .doc = "set a parameter: params.NAME"},
            {.name = "agent", .repeats = true, .argument = "NAME[=LABELS]", .doc = "add a local agent, as for run"},
            {.name = "lib", .repeats = true, .argument = "NAME=PLACE", .doc = "add a shared library, as for run"},
            {.name = "tool", .repeats = true, .argument = "NAME=FOLDER", .doc = "the folder of a tool, as for run"},
            {.name = "here", .doc = "work in this folder"}),
        .examples = EXAMPLES({"sluice repl --here", "steps act on this folder"}),
        .run = command_repl,
    },
    {
        .name = "steps",
        .arguments = "[NAME]",
        .max_args = 1,
        .complete = COMPLETE_STEPS,
        .summary = "the reference of the steps",
        .text = "Lists every step by family with the first sentence of its documentation, or explains one: "
                "parameters, defaults, body, and an example that runs.",
        .options = OPTIONS({.name = "names", .doc = "only the names, one a line"},
                           {.name = "format",
                            .letter = 'f',
                            .argument = "FORMAT",
                            .words = "text markdown",
                            .doc = "markdown: the whole reference as one page, with the sections of declarative pipelines"}),
        .examples = EXAMPLES({"sluice steps sh", "everything about `sh`"},
                             {"sluice steps --format markdown >steps.md", "the reference as a page"}),
        .run = command_steps,
    },
    {
        .name = "help",
        .arguments = "[COMMAND]",
        .max_args = 1,
        .complete = COMPLETE_COMMANDS,
        .summary = "explain sluice or one of its commands",
        .text = "Without COMMAND, lists the commands.",
        .options = OPTIONS({.name = "man", .doc = "print the manual page (roff)"},
                            {.name = "json", .doc = "print the fields of `sluice run --json`'s events"}),
        .run = command_help,
    },
    {
        .name = "version",
        .arguments = "",
        .summary = "print the version",
        .text = "Prints the version of sluice.",
        .run = command_version,
    },
    {
        .name = "completion",
        .arguments = "SHELL",
        .min_args = 1,
        .max_args = 1,
        .complete = COMPLETE_WORDS,
        .words = "bash zsh fish",
        .summary = "print the completion script for bash, zsh or fish",
        .text = "Prints a script that teaches the shell the commands, options and steps of sluice.",
        .options = NULL,
        .examples = EXAMPLES({"eval \"$(sluice completion bash)\"", "for this shell"},
                             {"sluice completion fish >~/.config/fish/completions/sluice.fish", "for good"}),
        .run = command_completion,
    },
    {.name = NULL},
};

const Command *command_find(const char *name) {
    for (const Command *c = commands; c->name; c++)
        if (strcmp(c->name, name) == 0) return c;
    return NULL;
}

const char *command_nearest(const char *name) {
    const char *names[sizeof commands / sizeof *commands];
    size_t count = 0;
    for (const Command *c = commands; c->name; c++) names[count++] = c->name;
    return nearest_name(name, names, count);
}
