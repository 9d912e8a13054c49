goto foo // expect error: unexpected 'goto'
