namespace nevertwice {}
