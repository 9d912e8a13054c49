package sluice

/* What waitForQualityGate yields. */
class QualityGate implements Serializable {
    final String status

    private QualityGate(String status) { this.status = status }

    static QualityGate of(Map answer) { new QualityGate(answer.status) }
    String toString() { "QualityGate($status)" }
}
