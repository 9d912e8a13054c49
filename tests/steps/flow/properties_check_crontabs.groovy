// A crontab of triggers is read as Jenkins reads it: a wrong one ends the run.
['H * * * *', 'H(0-29)/10 * * * *', '* * * * *', '0 0 1,15 * 0', '*/5 1-5/2 * * 1-5', '@daily', '@midnight', '\n# a comment\nH H * * *\n\n@hourly\n', 'TZ=Europe/Berlin\nH 4 * * *', ' 1\t2 3 4 5 ', 'H/15 * * * *', 'H H(0-7) * * *', '', 'H H H/3 * *', '0 0 * * 7',
 '99 * * * *', '* 24 * * *', '* * 0 * *', '* * * 13 *', '* * * * 8', '* * * *', '* * * * * *', '* * * * MON', '@reboot', 'TZ=Nowhere/Land\n* * * * *', 'H(0-3)/15 * * * *', '5-1 * * * *', '*/0 * * * *', 'H * * * *\n60 * * * *', '*****', 'x', '1,,2 * * * *', '5/10 * * * *'].each {
    try { properties([pipelineTriggers([cron(it)])]); println 'right' } catch (IllegalArgumentException e) { println e.message } }
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: right
// expect: Invalid input: "99 * * * *": line 1:2: 99 is an invalid value. Must be within 0 and 59
// expect: Invalid input: "* 24 * * *": line 1:4: 24 is an invalid value. Must be within 0 and 23
// expect: Invalid input: "* * 0 * *": line 1:5: 0 is an invalid value. Must be within 1 and 31
// expect: Invalid input: "* * * 13 *": line 1:8: 13 is an invalid value. Must be within 1 and 12
// expect: Invalid input: "* * * * 8": line 1:9: 8 is an invalid value. Must be within 0 and 7
// expect: Invalid input: "* * * *": line 1:7: unexpected end, the day of the week is expected
// expect: Invalid input: "* * * * * *": line 1:9: unexpected ' ', the end behind five fields is expected
// expect: Invalid input: "* * * * MON": line 1:8: unexpected 'M', a number, '*' or 'H' is expected
// expect: Invalid input: "@reboot": line 1:0: there are @yearly, @annually, @monthly, @weekly, @daily, @midnight and @hourly
// expect: Invalid input: "TZ=Nowhere/Land": line 1:0: Invalid or unsupported timezone 'Nowhere/Land'
// expect: Invalid input: "H(0-3)/15 * * * *": line 1:9: 15 is an invalid value. Must be within 1 and 4
// expect: Invalid input: "5-1 * * * *": line 1:3: You mean 1-5?
// expect: Invalid input: "*/0 * * * *": line 1:3: step must be positive, but found 0
// expect: Invalid input: "60 * * * *": line 2:2: 60 is an invalid value. Must be within 0 and 59
// expect: Invalid input: "*****": line 1:1: unexpected '*', a blank is expected
// expect: Invalid input: "x": line 1:0: unexpected 'x', a number, '*' or 'H' is expected
// expect: Invalid input: "1,,2 * * * *": line 1:2: unexpected ',', a number, '*' or 'H' is expected
// expect: Invalid input: "5/10 * * * *": line 1:1: unexpected '/', a blank is expected
