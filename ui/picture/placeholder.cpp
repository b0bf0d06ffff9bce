namespace nevertwice {
}
