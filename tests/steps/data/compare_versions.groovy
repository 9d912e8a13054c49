echo "${compareVersions(v1: '1.9', v2: '1.10')}" // expect: -1
echo "${compareVersions(v1: '1.0', v2: '1')}" // expect: 0
echo "${compareVersions(v1: '1.0', v2: '1.0-rc1')}" // expect: 1
echo "${compareVersions(v1: '1.0-beta-2', v2: '1.0-rc')}" // expect: -1
echo "${compareVersions(v1: '', v2: '1')}" // expect: -1
try { compareVersions v1: '', v2: '', failIfEmpty: true } catch (e) { echo e.message } // expect: Both parameters are empty.
echo "${nodesByLabel('master')}" // expect: [built-in]
