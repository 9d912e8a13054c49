/*
 * TimSort: runs that are in order already are found (short ones are filled up by binary insertion) and merged, balanced by
 * a stack; a merge in which one side wins again and again takes whole stretches, found by galloping.
 */
#include "interp/collections/timsort.h"
#include <string.h>

enum { MIN_MERGE = 32, MIN_GALLOP = 7 };

static int compare(TimSort *s, uint32_t a, uint32_t b) { return s->failed ? 0 : s->compare(s, a, b); }

static void move(uint32_t *to, const uint32_t *from, uint32_t count) { memmove(to, from, count * sizeof *to); }

static void reverse(uint32_t *at, uint32_t from, uint32_t to) {
    while (from + 1 < to) {
        uint32_t held = at[from];
        at[from++] = at[--to];
        at[to] = held;
    }
}

/* How many items from `from` on are in order; a strictly falling run is turned round. */
static uint32_t natural_run(TimSort *s, uint32_t from, uint32_t to) {
    uint32_t *at = s->order, end = from + 1;
    if (end == to) return 1;
    bool falling = compare(s, at[end], at[from]) < 0;
    for (end++; end < to && !s->failed && (compare(s, at[end], at[end - 1]) < 0) == falling; end++) {}
    if (falling && !s->failed) reverse(at, from, end);
    return end - from;
}

/* Binary insertion of the items from `next` on into [from, next), which is in order. */
static void insert(TimSort *s, uint32_t from, uint32_t to, uint32_t next) {
    uint32_t *at = s->order;
    for (next = next == from ? next + 1 : next; next < to; next++) {
        uint32_t pivot = at[next], low = from, high = next;
        while (low < high) {
            uint32_t middle = (low + high) / 2;
            if (compare(s, pivot, at[middle]) < 0) high = middle;
            else low = middle + 1;
        }
        if (s->failed) return;
        move(at + low + 1, at + low, next - low);
        at[low] = pivot;
    }
}

static uint32_t min_run(uint32_t count) {
    uint32_t rest = 0;
    for (; count >= MIN_MERGE; count >>= 1) rest |= count & 1;
    return count + rest;
}

/* --- galloping --------------------------------------------------------------------------------------------------- */

/* Does the key belong behind `item`? `right`: behind equal ones, too. */
static bool is_behind(TimSort *s, uint32_t key, uint32_t item, bool right) {
    return right ? compare(s, key, item) >= 0 : compare(s, key, item) > 0;
}

/* The place in at[0, count) where the key belongs, sought in growing steps from `hint` on and then by halving. */
static uint32_t gallop(TimSort *s, uint32_t key, const uint32_t *at, uint32_t count, uint32_t hint, bool right) {
    int64_t last = 0, step = 1, most, low, high;
    if (is_behind(s, key, at[hint], right)) {
        most = (int64_t)count - hint;
        while (step < most && is_behind(s, key, at[hint + step], right)) last = step, step = step * 2 + 1;
        low = last + hint;
        high = (step < most ? step : most) + hint;
    } else {
        most = (int64_t)hint + 1;
        while (step < most && !is_behind(s, key, at[hint - step], right)) last = step, step = step * 2 + 1;
        low = hint - (step < most ? step : most);
        high = hint - last;
    }
    for (low++; low < high;) {
        int64_t middle = low + (high - low) / 2;
        if (is_behind(s, key, at[middle], right)) low = middle + 1;
        else high = middle;
    }
    return (uint32_t)low;
}

/* --- merging ----------------------------------------------------------------------------------------------------- */

/* The two runs of a merge: the one that was copied away, and the one that still lies in place. The merge goes upwards when
 * the left run was copied, and downwards when the right one was. */
typedef struct Merge {
    uint32_t *spare, *place, *to; /* the next item of each, and where the next goes */
    uint32_t spare_left, place_left;
} Merge;

static void take_spare(Merge *m, int way) {
    *m->to = *m->spare;
    m->to += way, m->spare += way, m->spare_left--;
}

static void take_place(Merge *m, int way) {
    *m->to = *m->place;
    m->to += way, m->place += way, m->place_left--;
}

/* Upwards, one at a time, until one side has won min_gallop times. False: the merge is at its end. */
static bool low_singly(TimSort *s, Merge *m) {
    uint32_t spare_wins = 0, place_wins = 0;
    do {
        bool place = compare(s, *m->place, *m->spare) < 0;
        if (s->failed) return false;
        if (place) {
            take_place(m, 1);
            place_wins++, spare_wins = 0;
            if (m->place_left == 0) return false;
        } else {
            take_spare(m, 1);
            spare_wins++, place_wins = 0;
            if (m->spare_left == 1) return false;
        }
    } while ((spare_wins | place_wins) < s->min_gallop);
    return true;
}

static bool low_gallop(TimSort *s, Merge *m) {
    uint32_t spare_wins, place_wins;
    do {
        spare_wins = gallop(s, *m->place, m->spare, m->spare_left, 0, true);
        if (s->failed) return false;
        for (uint32_t i = 0; i < spare_wins; i++) take_spare(m, 1);
        if (spare_wins && m->spare_left <= 1) return false;
        take_place(m, 1);
        if (m->place_left == 0) return false;
        place_wins = gallop(s, *m->spare, m->place, m->place_left, 0, false);
        if (s->failed) return false;
        for (uint32_t i = 0; i < place_wins; i++) take_place(m, 1);
        if (place_wins && m->place_left == 0) return false;
        take_spare(m, 1);
        if (m->spare_left == 1) return false;
        if (s->min_gallop) s->min_gallop--;
    } while (spare_wins >= MIN_GALLOP || place_wins >= MIN_GALLOP);
    s->min_gallop += 2;
    return true;
}

/* Both ways alternate until the end; Java keeps min_gallop at one at least. */
static void merge_ways(TimSort *s, Merge *m, bool (*singly)(TimSort *, Merge *), bool (*stretches)(TimSort *, Merge *)) {
    while (singly(s, m) && stretches(s, m)) {}
    if (s->min_gallop < 1) s->min_gallop = 1;
}

static void merge_low(TimSort *s, uint32_t *left, uint32_t left_len, uint32_t *right, uint32_t right_len) {
    move(s->spare, left, left_len);
    Merge m = {s->spare, right, left, left_len, right_len};
    take_place(&m, 1);
    if (m.place_left && m.spare_left > 1) merge_ways(s, &m, low_singly, low_gallop);
    if (s->failed) return;
    if (m.place_left == 0) {
        move(m.to, m.spare, m.spare_left);
    } else if (m.spare_left == 1) {
        move(m.to, m.place, m.place_left);
        m.to[m.place_left] = *m.spare;
    } else {
        s->failed = s->broken = true;
    }
}

static bool high_singly(TimSort *s, Merge *m) {
    uint32_t spare_wins = 0, place_wins = 0;
    do {
        bool place = compare(s, *m->spare, *m->place) < 0;
        if (s->failed) return false;
        if (place) {
            take_place(m, -1);
            place_wins++, spare_wins = 0;
            if (m->place_left == 0) return false;
        } else {
            take_spare(m, -1);
            spare_wins++, place_wins = 0;
            if (m->spare_left == 1) return false;
        }
    } while ((spare_wins | place_wins) < s->min_gallop);
    return true;
}

static bool high_gallop(TimSort *s, Merge *m) {
    uint32_t spare_wins, place_wins;
    do {
        const uint32_t *first = m->place - (m->place_left - 1);
        place_wins = m->place_left - gallop(s, *m->spare, first, m->place_left, m->place_left - 1, true);
        if (s->failed) return false;
        for (uint32_t i = 0; i < place_wins; i++) take_place(m, -1);
        if (place_wins && m->place_left == 0) return false;
        take_spare(m, -1);
        if (m->spare_left == 1) return false;
        first = m->spare - (m->spare_left - 1);
        spare_wins = m->spare_left - gallop(s, *m->place, first, m->spare_left, m->spare_left - 1, false);
        if (s->failed) return false;
        for (uint32_t i = 0; i < spare_wins; i++) take_spare(m, -1);
        if (spare_wins && m->spare_left <= 1) return false;
        take_place(m, -1);
        if (m->place_left == 0) return false;
        if (s->min_gallop) s->min_gallop--;
    } while (spare_wins >= MIN_GALLOP || place_wins >= MIN_GALLOP);
    s->min_gallop += 2;
    return true;
}

static void merge_high(TimSort *s, uint32_t *left, uint32_t left_len, uint32_t *right, uint32_t right_len) {
    move(s->spare, right, right_len);
    Merge m = {s->spare + right_len - 1, left + left_len - 1, right + right_len - 1, right_len, left_len};
    take_place(&m, -1);
    if (m.place_left && m.spare_left > 1) merge_ways(s, &m, high_singly, high_gallop);
    if (s->failed) return;
    if (m.place_left == 0) {
        move(m.to - (m.spare_left - 1), s->spare, m.spare_left);
    } else if (m.spare_left == 1) {
        m.to -= m.place_left;
        move(m.to + 1, left, m.place_left);
        *m.to = *m.spare;
    } else {
        s->failed = s->broken = true;
    }
}

/* Merges the runs i and i + 1 of the stack. */
static void merge_at(TimSort *s, uint32_t i) {
    uint32_t *left = s->order + s->run[i].from, left_len = s->run[i].len;
    uint32_t *right = s->order + s->run[i + 1].from, right_len = s->run[i + 1].len;
    s->run[i].len = left_len + right_len;
    if (i + 3 == s->runs) s->run[i + 1] = s->run[i + 2];
    s->runs--;
    uint32_t skipped = gallop(s, *right, left, left_len, 0, true);
    left += skipped;
    left_len -= skipped;
    if (left_len == 0 || s->failed) return;
    right_len = gallop(s, left[left_len - 1], right, right_len, right_len - 1, false);
    if (right_len == 0 || s->failed) return;
    if (left_len <= right_len) merge_low(s, left, left_len, right, right_len);
    else merge_high(s, left, left_len, right, right_len);
}

/* Until each run on the stack is longer than the two above it together. */
static void collapse(TimSort *s) {
    while (s->runs > 1 && !s->failed) {
        uint32_t n = s->runs - 2;
        if ((n > 0 && s->run[n - 1].len <= s->run[n].len + s->run[n + 1].len) ||
            (n > 1 && s->run[n - 2].len <= s->run[n].len + s->run[n - 1].len)) {
            if (s->run[n - 1].len < s->run[n + 1].len) n--;
        } else if (s->run[n].len > s->run[n + 1].len) {
            return;
        }
        merge_at(s, n);
    }
}

static void collapse_all(TimSort *s) {
    while (s->runs > 1 && !s->failed) {
        uint32_t n = s->runs - 2;
        if (n > 0 && s->run[n - 1].len < s->run[n + 1].len) n--;
        merge_at(s, n);
    }
}

void timsort(TimSort *s, uint32_t count) {
    s->failed = s->broken = false;
    s->min_gallop = MIN_GALLOP;
    s->runs = 0;
    if (count < 2) return;
    uint32_t least = count < MIN_MERGE ? count : min_run(count);
    for (uint32_t from = 0; from < count && !s->failed;) {
        uint32_t len = natural_run(s, from, count), wanted = count - from < least ? count - from : least;
        if (len < wanted && !s->failed) {
            insert(s, from, from + wanted, from + len);
            len = wanted;
        }
        s->run[s->runs].from = from;
        s->run[s->runs++].len = len;
        collapse(s);
        from += len;
    }
    collapse_all(s);
}
