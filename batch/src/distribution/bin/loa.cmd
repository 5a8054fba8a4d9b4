@echo off
rem Starts Loa: finds Java 17 or newer and speaks UTF-8.
setlocal
chcp 65001 >nul
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Loa can Java 17 tro len, nhung may nay chua co. Xin cai Java ^(chang han Temurin 17^) roi chay lai. 1>&2
  exit /b 2
)
rem A class file version tells an older Java by failing; ask first, in one sentence.
"%JAVA%" --version 2>nul | findstr /r /c:"^openjdk 1[7-9]" /c:"^openjdk [2-9][0-9]" /c:"^java 1[7-9]" /c:"^java [2-9][0-9]" >nul
if errorlevel 1 (
  echo Loa can Java 17 tro len; ban dang cai cu hon. Xin cai ban moi ^(chang han Temurin 17^) roi chay lai. 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Djava.awt.headless=true -cp "%~dp0..\lib\*" vn.loa.batch.cli.Loa %*
exit /b %errorlevel%
