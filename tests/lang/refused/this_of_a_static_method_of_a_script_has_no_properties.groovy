static m() { this.q } // expect error: 'q' would belong to the script's object, but this code is static
