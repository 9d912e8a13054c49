trait T { protected x } // expect error: a field of a trait is private or public, not protected: 'x'
