// Nothing but declarations: another tool puts the text before a pipeline.
def packaging_branch = 'rpm/3.0'
def build_deb = true
