/*
 * Staying on one CPU while two processes wait for each other in turns. The scheduler puts whoever is woken on an idle CPU, and
 * to wake that costs more than all that a short command asks of sluice and its keeper.
 */
#ifndef SLUICE_INTERP_NEARBY_H
#define SLUICE_INTERP_NEARBY_H

/* Keeps the calling thread on the CPU it runs on. The number of that CPU; -1: there is no choice. Threads and processes that it
 * starts stay there as well. */
int nearby_stay(void);
/* Moves the calling thread to `cpu` and keeps it there; -1: as nearby_roam. */
void nearby_join(int cpu);
/* Lets the calling thread run again wherever it could at first. */
void nearby_roam(void);
/* The same between vfork and exec: the parent stays where it is. */
void nearby_release_child(void);

#endif
