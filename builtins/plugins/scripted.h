/*
 * Steps written in the language: `run_scripted` as a record's function hands the arguments to the method of the step's name in
 * stdlib/steps/SCRIPT.groovy, where `sluice` is the run (builtins/plugins/helper.c) and all steps can be called.
 */
#ifndef SLUICE_BUILTINS_PLUGINS_SCRIPTED_H
#define SLUICE_BUILTINS_PLUGINS_SCRIPTED_H

#include "builtins/steps_common.h"

/* Calls name(arguments) or, for steps that take one, name(arguments, body). The arguments are a map: those that were given, those
 * with a fallback, and the open ones; lists of settings hold maps with $class. */
Value run_scripted(StepCall *call);
/* A new ssh-agent: an object with socket, pid, add(path, passphrase) and stop(); or thrown (builtins/plugins/sshagent.c). */
Value ssh_agent_new(Run *run);
/* [key, secret, token] of the role that STS is asked for with these parameters (builtins/plugins/aws_role.c). */
Value aws_assume_role(Run *run, Value map);
/* A new folder for secrets: an object with put(name, text) and remove(). */
Value secret_folder_new(Run *run);
/* The object of stdlib/steps/NAME.groovy; or thrown. */
Value scripted_object(Run *run, const char *script_name);
/* The object `sluice`. */
Value scripted_helper(Run *run);

#endif
