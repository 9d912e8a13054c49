/*
 * Names of months and days, and the patterns of dates, in the languages that are known; the first one stands for all others.
 */
#include "interp/time/date_words.h"

#include "interp/text/locale.h"

struct DateWords {
    const char *language;
    const char *list[DATE_LISTS]; /* parted by | */
};

static const DateWords all[] = {
    {"en",
     {"January|February|March|April|May|June|July|August|September|October|November|December",
      "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
      "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday", "Mon|Tue|Wed|Thu|Fri|Sat|Sun", "AM|PM",
      "EEEE, MMMM d, y|MMMM d, y|MMM d, y|M/d/yy",
      "h:mm:ss a zzzz|h:mm:ss a z|h:mm:ss a|h:mm a", " 'at' | 'at' |, |, ",
      "BC|AD"}},
    {"de",
     {"Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
      "Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.",
      "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag", "Mo.|Di.|Mi.|Do.|Fr.|Sa.|So.", "AM|PM",
      "EEEE, d. MMMM y|d. MMMM y|dd.MM.y|dd.MM.yy",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", " 'um' | 'um' |, |, ",
      "v. Chr.|n. Chr."}},
    {"fr",
     {"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
      "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
      "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche", "lun.|mar.|mer.|jeu.|ven.|sam.|dim.", "AM|PM",
      "EEEE d MMMM y|d MMMM y|d MMM y|dd/MM/y",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", " 'à' | 'à' |, | ",
      "av. J.-C.|ap. J.-C."}},
    {"es",
     {"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
      "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
      "lunes|martes|miércoles|jueves|viernes|sábado|domingo", "lun|mar|mié|jue|vie|sáb|dom", "a.\u00A0m.|p.\u00A0m.",
      "EEEE, d 'de' MMMM 'de' y|d 'de' MMMM 'de' y|d MMM y|d/M/yy",
      "H:mm:ss (zzzz)|H:mm:ss z|H:mm:ss|H:mm", ", |, | | ",
      "a. C.|d. C."}},
    {"it",
     {"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
      "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
      "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica", "lun|mar|mer|gio|ven|sab|dom", "AM|PM",
      "EEEE d MMMM y|d MMMM y|d MMM y|dd/MM/yy",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", " | |, |, ",
      "a.C.|d.C."}},
    {"nl",
     {"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
      "jan.|feb.|mrt.|apr.|mei|jun.|jul.|aug.|sep.|okt.|nov.|dec.",
      "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag", "ma|di|wo|do|vr|za|zo", "a.m.|p.m.",
      "EEEE d MMMM y|d MMMM y|d MMM y|dd-MM-y",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", " 'om' | 'om' | | ",
      "v.Chr.|n.Chr."}},
    {"pt",
     {"janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
      "jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.",
      "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo", "seg.|ter.|qua.|qui.|sex.|sáb.|dom.", "AM|PM",
      "EEEE, d 'de' MMMM 'de' y|d 'de' MMMM 'de' y|d 'de' MMM 'de' y|dd/MM/y",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", " | | | ",
      "a.C.|d.C."}},
    {"pl",
     {"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
      "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
      "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela", "pon.|wt.|śr.|czw.|pt.|sob.|niedz.", "AM|PM",
      "EEEE, d MMMM y|d MMMM y|d MMM y|dd.MM.y",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", " | |, |, ",
      "p.n.e.|n.e."}},
    {"sv",
     {"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
      "jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.",
      "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag", "mån|tis|ons|tors|fre|lör|sön", "fm|em",
      "EEEE d MMMM y|d MMMM y|d MMM y|y-MM-dd",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", " | | | ",
      "f.Kr.|e.Kr."}},
    {"da",
     {"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
      "jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.",
      "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag", "man.|tir.|ons.|tor.|fre.|lør.|søn.", "AM|PM",
      "EEEE 'den' d. MMMM y|d. MMMM y|d. MMM y|dd.MM.y",
      "HH.mm.ss zzzz|HH.mm.ss z|HH.mm.ss|HH.mm", " 'kl'. | 'kl'. | | ",
      "f.Kr.|e.Kr."}},
    {"ru",
     {"января|февраля|марта|апреля|мая|июня|июля|"
      "августа|сентября|октября|ноября|декабря",
      "янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.",
      "понедельник|вторник|среда|четверг|"
      "пятница|суббота|воскресенье",
      "пн|вт|ср|чт|пт|сб|вс", "AM|PM",
      "EEEE, d MMMM y 'г'.|d MMMM y 'г'.|d MMM y 'г'.|dd.MM.y",
      "HH:mm:ss zzzz|HH:mm:ss z|HH:mm:ss|HH:mm", ", |, |, |, ",
      "до н. э.|н. э."}},
};

const DateWords *date_words(Value locale) {
    const char *language = locale_language(locale);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strcmp(all[i].language, language) == 0) return &all[i];
    return &all[0];
}

Text date_word(const DateWords *words, DateList list, int index) {
    const char *at = (words ? words : &all[0])->list[list];
    for (; index; index--) at = strchr(at, '|') + 1;
    return text_span(at, strcspn(at, "|"));
}
