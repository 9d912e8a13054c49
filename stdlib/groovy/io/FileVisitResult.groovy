package groovy.io

enum FileVisitResult { CONTINUE, SKIP_SIBLINGS, SKIP_SUBTREE, TERMINATE }
