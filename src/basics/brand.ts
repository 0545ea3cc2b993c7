/** A type told apart from its base by a name only: `Brand<string, 'PlainDate'>` is a string that was parsed. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name }
