/** The look of a way on to what helps to fill in the sentence: a button as wide as a phone's screen, words on a desk. */
export const way = "control control-quiet grow gap-1.5 px-2 lg:px-3 sm:whitespace-nowrap lg:grow-0 lg:border-transparent";
