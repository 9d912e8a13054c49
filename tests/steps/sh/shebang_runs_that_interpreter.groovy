node {
    sh '''#!/usr/bin/env python3
import sys
print(1 + 1, sys.argv[0].endswith('.sh'))
'''
}
// expect: 2 True
