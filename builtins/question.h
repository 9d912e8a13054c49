/*
 * What an `input` step waits for, as files beside the run's journal, so that the question can be answered from another
 * terminal, and outlives the process that asks. BASE.question is JSON: id, message, ok, and parameters (name, kind, choices,
 * default, description); BASE.answer: submitter, abort, values. Both stay until the run ends: an answer is not lost when the
 * run is cut off before it has taken note.
 */
#ifndef SLUICE_BUILTINS_QUESTION_H
#define SLUICE_BUILTINS_QUESTION_H

#include "builtins/json.h"

/* The question was asked by an earlier life of the run. */
bool question_exists(const char *base);
/* Asks; another question of that name is replaced, with its answer. False: *error is a sentence. */
bool question_ask(const char *base, const Json *question, const char **error);
/* NULL: none yet. */
const Json *question_answer(const char *base);
/* Takes an answer back that does not fit. */
void question_reject(const char *base);
/* Answered otherwise, or no longer asked. */
void question_close(const char *base);

typedef struct Question {
    const char *base;
    const Json *json;
} Question;

/* Those without an answer, in a run's folder, in the order of their names; collected. */
Question *questions_waiting(const char *run_folder, size_t *count);
/* Answers. False: *error is a sentence; the first answer counts. */
bool question_give(const char *base, const Json *answer, const char **error);

/* What was typed where consent is asked for; `ok`: what going on is called there. */
typedef enum Consent { CONSENT_REFUSED, CONSENT_GIVEN, CONSENT_UNCLEAR /* neither yes nor no */ } Consent;
Consent consent_of(const char *answer, const char *ok);

#endif
