package org.apache.commons.lang

/**
 * The same under its older name.
 */
class StringUtils extends org.apache.commons.lang3.StringUtils {}
