/*
 * Time zones: the system's database (TZif files below /usr/share/zoneinfo), fixed offsets, and the local zone.
 */
#ifndef SLUICE_INTERP_ZONE_H
#define SLUICE_INTERP_ZONE_H

#include "interp/classes/class.h"

typedef struct ZoneType {
    int32_t offset; /* seconds east of UTC */
    bool dst;
    const char *abbreviation;
} ZoneType;

typedef struct Zone {
    const char *id; /* "Europe/Berlin", "GMT+02:00" */
    uint32_t count; /* changes */
    int64_t *at;
    uint8_t *to;    /* index of the type from then on */
    ZoneType *type;
    uint32_t type_count;
    const char *rule; /* POSIX rule for the time after the last change; "" when there is none */
} Zone;

/* By id as java.util.TimeZone takes it: region, "UTC", "GMT+2", "GMT+02:30", "EST"; NULL when unknown. Kept per interpreter. */
const Zone *zone_named(Interp *in, Text id);
/* Also "+02:00", "Z", "UTC+2", as java.time.ZoneId.of takes them. */
const Zone *zone_for_java_time(Interp *in, Text id);
/* The ids of the database's regions, in no order. */
Value zone_ids(Interp *in);
/* Is that a java.time.ZoneOffset, by its id? */
static inline bool zone_is_offset(const Zone *z) { return strcmp(z->id, "Z") == 0 || z->id[0] == '+' || z->id[0] == '-'; }
const Zone *zone_fixed(Interp *in, const char *id, int32_t offset);
/* The zone of TZ in the environment, else of /etc/localtime, else UTC; or the one set by TimeZone.setDefault. */
const Zone *zone_local(Interp *in);
void zone_set_local(Interp *in, const Zone *zone);

/* Offset at a point in time (seconds since 1970); dst and name may be NULL. */
int32_t zone_offset(const Zone *z, int64_t seconds, bool *dst, const char **name);
/* Offset for a local time: the earlier one where clocks show it twice, the one before the gap where they skip it. */
int32_t zone_local_offset(const Zone *z, int64_t local_seconds);
/* By how many seconds the clocks are put forward then, as dates have it. */
int32_t zone_savings(const Zone *z, int64_t seconds);
/* The same for java.util, which knows no clocks of before 1900: those go by the standard offset of today. */
int32_t zone_date_offset(const Zone *z, int64_t seconds, bool *dst, const char **name);
int32_t zone_date_local_offset(const Zone *z, int64_t local_seconds);
/* The offset without daylight saving at the latest rules. */
int32_t zone_standard_offset(const Zone *z);
/* Java's hash code, where the zone's offset never changes; else one of our own, as Java's takes in all its changes. */
int32_t zone_hash_code(const Zone *z);
bool zone_uses_dst(const Zone *z);

#endif
