println String.this // expect error: 'String.this' is only for nested and inner classes
