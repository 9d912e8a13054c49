// Classes by import, by the packages of every pipeline, qualified and made; objects of plugins; a build's own object.
import hudson.FilePath
import hudson.EnvVars as Variables
import com.cloudbees.plugins.credentials.*
import hudson.*

def job = Jenkins.instance.getItemByFullName('x') // expect lint: absent-class
def same = jenkins.model.Jenkins.get() // expect lint: absent-class
def file = new FilePath(null, '/tmp/x') // expect lint: absent-class
def vars = new Variables() // expect lint: absent-class
def all = new hudson.model.StringParameterValue('A', 'b') // expect lint: absent-class
def cause = new hudson.model.Cause.UserIdCause() // expect lint: absent-class
def read = hudson.model.Item.Read.toString() // expect lint: absent-class
echo Util.escape('x') + hudson.Util.escape('<') // expect lint: absent-class
echo currentBuild.rawBuild.toString() // expect lint: absent-class
def log = currentBuild.previousBuild.getRawBuild().log // expect lint: absent-class
manager.addShortText('x') // expect lint: absent-class
openshift.withCluster { echo "$job $same $file $vars $all $cause $read $log" } // expect lint: absent-class
