// Comments that silence rules name rules that exist, and have one of the known forms.
echo 'a' // sluice-lint-disable lint-comment
echo 'b' // sluice-lint-disable declaratife // expect lint: lint-comment
echo 'c' // sluice-lint-silence declarative // expect lint: lint-comment
// sluice-lint-disable-next-line lint-comment -- known to be wrong
echo 'd' // sluice-lint-disable nothing-such
// sluice-lint-disable lint-comment
echo 'e' // sluice-lint-disable nothing-such
// sluice-lint-enable lint-comment
echo 'f' // sluice-lint-disable nothing-such // expect lint: lint-comment
