package org.junit.runner

import org.junit.After
import org.junit.AfterClass
import org.junit.Before
import org.junit.BeforeClass
import org.junit.Ignore
import org.junit.Test

/** Runs classes whose methods are marked with @Test, and those that extend TestCase. */
class JUnitCore {
    static Result runClasses(Class... types) { new JUnitCore().run(types) }

    Result run(Class... types) {
        Result result = new Result()
        for (type in types) {
            if (junit.framework.TestCase.isAssignableFrom(type)) runCase(type, result)
            else runMarked(type, result)
        }
        result.finish()
        result
    }
    private void runCase(Class type, Result result) {
        junit.framework.TestResult cases = new junit.framework.TestResult()
        new junit.framework.TestSuite(type).run(cases)
        cases.runCount().times { result.noteRun() }
        for (one in cases.failures().toList() + cases.errors().toList()) result.noteFailure(one.failedTest(), one.thrownException())
    }
    private static List marked(Class type, Class mark) {
        List names = []
        for (Class at = type; at != null; at = at.superclass)
            for (method in at.declaredMethods) if (method.isAnnotationPresent(mark) && !names.contains(method.name)) names << method.name
        names
    }
    private void runMarked(Class type, Result result) {
        List before = marked(type, Before), after = marked(type, After), ignored = marked(type, Ignore)
        for (name in marked(type, BeforeClass)) type."$name"()
        for (name in marked(type, Test)) {
            if (ignored.contains(name)) result.noteIgnored()
            else runOne(type.newInstance(), name, before, after, result)
        }
        for (name in marked(type, AfterClass)) type."$name"()
    }
    private void runOne(Object test, String name, List before, List after, Result result) {
        result.noteRun()
        Throwable thrown = null
        try {
            for (method in before) test."$method"()
            test."$name"()
        } catch (Throwable e) {
            thrown = e
        }
        try {
            for (method in after) test."$method"()
        } catch (Throwable e) {
            thrown = thrown ?: e
        }
        if (thrown != null) result.noteFailure("$name(${test.class.name})", thrown)
    }

    /** What running a source with such a class prints. */
    static void runSource(Class type) {
        Result result = runClasses(type)
        println "JUnit 4 Runner, Tests: ${result.runCount}, Failures: ${result.failureCount}, Time: ${result.runTime}"
        for (failure in result.failures) println "Test Failure: ${failure}"
    }
}
