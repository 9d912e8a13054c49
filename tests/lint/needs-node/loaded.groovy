// A file that is loaded runs where it is loaded.
sh 'make'
node { sh 'make' }
return this
