//! Tables of transitions.
