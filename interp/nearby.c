/* Staying on one CPU, by the affinity of threads. Only the main thread of a process does so. */
#include "interp/nearby.h"

#include <sched.h>
#include <stdbool.h>

typedef struct Places {
    cpu_set_t all; /* where the process may run */
    bool asked;
    bool choice; /* there are several, and we know which */
    int kept_on; /* -1: anywhere */
} Places;

static Places places = {.kept_on = -1};

static bool has_choice(void) {
    if (!places.asked) {
        places.asked = true;
        places.choice = sched_getaffinity(0, sizeof places.all, &places.all) == 0 && CPU_COUNT(&places.all) > 1;
    }
    return places.choice;
}

void nearby_join(int cpu) {
    cpu_set_t one;
    if (cpu < 0 || cpu >= CPU_SETSIZE) {
        nearby_roam();
        return;
    }
    if (!has_choice() || cpu == places.kept_on) return;
    CPU_ZERO(&one);
    CPU_SET((size_t)cpu, &one);
    if (sched_setaffinity(0, sizeof one, &one) == 0) places.kept_on = cpu;
}

int nearby_stay(void) {
    if (places.kept_on < 0 && has_choice()) nearby_join(sched_getcpu());
    return places.kept_on;
}

void nearby_release_child(void) {
    if (places.kept_on >= 0) sched_setaffinity(0, sizeof places.all, &places.all);
}

void nearby_roam(void) {
    nearby_release_child();
    places.kept_on = -1;
}
