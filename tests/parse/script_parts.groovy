#!/usr/bin/env groovy
@Library('lib@1') _
import groovy.transform.Field
@Field int count = 0
@Field
def list = []
def helper(Map args = [:], Closure body) { body() }
@NonCPS
String text() { 'x' }
helper(a: 1) { count++ }
class Part { }
pipeline { agent any }
