package sluice

/* The commits since the run before, as currentBuild.changeSets shows them: in the shape of Jenkins' git plugin. */
class ChangeSet implements Iterable {
    final String kind = 'git'
    private final List changes

    ChangeSet(List commits) { changes = commits.collect { new Change(it) } }

    /* No set where there are no commits, as in Jenkins. */
    static List of(List commits) { commits ? [new ChangeSet(commits)] : [] }

    Object[] getItems() { changes as Object[] }
    List getLogs() { changes }
    boolean isEmptySet() { changes.isEmpty() }
    Iterator iterator() { changes.iterator() }
}

/* One commit. */
class Change {
    final String commitId, comment, authorName, authorEmail
    final long timestamp
    final List affectedFiles

    Change(Map commit) {
        commitId = commit.id
        comment = commit.message
        authorName = commit.author
        authorEmail = commit.email
        timestamp = commit.time
        affectedFiles = commit.paths.withIndex().collect { path, i -> new ChangedPath(path, commit.kinds[i]) }
    }

    String getId() { commitId }
    String getRevision() { commitId }
    String getMsg() { comment ? comment.readLines()[0] : '' }
    String getTitle() { msg }
    String getMsgAnnotated() { msg }
    String getCommentAnnotated() { comment }
    ChangeAuthor getAuthor() { new ChangeAuthor(authorName, authorEmail) }
    String getDate() { new Date(timestamp).format("yyyy-MM-dd'T'HH:mm:ssZ") }
    List getAffectedPaths() { affectedFiles*.path }
    List getPaths() { affectedFiles }
    String toString() { "$commitId $msg" }
}

class ChangedPath {
    final String path
    private final String kind

    ChangedPath(String path, String kind) {
        this.path = path
        this.kind = kind
    }

    ChangeKind getEditType() { new ChangeKind(kind) }
    String toString() { path }
}

/* add, edit or delete. */
class ChangeKind {
    final String name

    ChangeKind(String name) { this.name = name }

    String getDescription() { "The file was ${[add: 'added', edit: 'modified', delete: 'removed'][name]}" }
    String toString() { name }
}

class ChangeAuthor {
    final String fullName, email

    ChangeAuthor(String fullName, String email) {
        this.fullName = fullName
        this.email = email
    }

    String getId() { email?.contains('@') ? email.substring(0, email.indexOf('@')) : fullName }
    String getDisplayName() { fullName }
    String toString() { fullName }
}
