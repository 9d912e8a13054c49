package org.w3c.dom

/** The text of an element. */
interface Text extends CharacterData {}
